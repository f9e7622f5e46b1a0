import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findDrift } from '../src/store/migrations/drift.ts';
import { MIGRATIONS } from '../src/store/migrations/history.ts';
import { migrationSql } from '../src/store/migrations/migration-sql.ts';

// npm run migration:new -- NAME: writes the migration that leads from the last one to schema.prisma, for review.

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error(`Expected a name of lower-case letters, digits and _, came ${JSON.stringify(name ?? '')}.`);
  process.exit(2);
}
const { sql } = await findDrift();
if (sql === '') {
  console.log('The migrations and prisma/schema.prisma agree; there is nothing to write.');
} else {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(MIGRATIONS, `${time}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'migration.sql'), migrationSql(sql));
  await writeFile(
    join(MIGRATIONS, 'migration_lock.toml'),
    '# Written by Prisma: do not edit.\nprovider = "postgresql"\n',
  );
  console.log(`Wrote ${folder}/migration.sql. Read it, then run \`npm run migration:check\`.`);
}
