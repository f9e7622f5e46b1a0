import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// npm run documents:check: exit 1 where the explorer's types of the API are not those of schema.graphql, or where one of
// its operations asks for what the schema does not have.

const TYPES = 'web/src/api/graphql-env.d.ts';
const CONFIG = ['--tsconfig', 'web/tsconfig.json'];

function tada(...args: string[]): boolean {
  return spawnSync('npx', ['--no-install', 'gql.tada', ...args], { stdio: 'inherit' }).status === 0;
}

const folder = await mkdtemp(join(tmpdir(), 'shisaku-types-'));
try {
  const made = join(folder, 'graphql-env.d.ts');
  const generated = tada('generate-output', ...CONFIG, '--output', made);
  const current = generated && (await readFile(made, 'utf8')) === (await readFile(TYPES, 'utf8'));
  if (!current) console.error(`${TYPES} is not what schema.graphql says: write it anew with \`npm run schema\`.`);
  const valid = tada('check', ...CONFIG, '--fail-on-warn');
  process.exitCode = current && valid ? 0 : 1;
} finally {
  await rm(folder, { recursive: true });
}
