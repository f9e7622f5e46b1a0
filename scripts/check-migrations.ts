import { findDrift } from '../src/store/migrations/drift.ts';

// npm run migration:check: exit 1 with what differs where the migrations and prisma/schema.prisma disagree.

const { sql, uncollated } = await findDrift(process.argv[2]);
if (sql !== '') {
  console.error(`The migrations do not lead to prisma/schema.prisma. What is missing:\n\n${sql}`);
  console.error('Write the next migration with `npm run migration:new -- NAME`.');
}
if (uncollated.length > 0)
  console.error(`Expected COLLATE "C" on every text column; missing on ${uncollated.join(', ')}.`);
if (sql !== '' || uncollated.length > 0) process.exitCode = 1;
else console.log('The migrations lead to prisma/schema.prisma.');
