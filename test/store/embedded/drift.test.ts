import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SCHEMA } from '../../../src/store/migrations/drift.ts';
import { migrationSql } from '../../../src/store/migrations/migration-sql.ts';
import { runProgram } from '../../support/program.ts';

test('the migrations lead to schema.prisma', async () => {
  const { code, stderr } = await runProgram('scripts/check-migrations.ts', [], {});
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('a schema without its migration is noticed, with what is missing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'shisaku-drift-'));
  try {
    const schema = join(folder, 'schema.prisma');
    const text = await readFile(SCHEMA, 'utf8');
    await writeFile(
      schema,
      text.replace('@@index([name, id])', '').replace('title       String\n', 'title       String?\n'),
    );
    const { code, stderr } = await runProgram('scripts/check-migrations.ts', [schema], {});
    expect(code).toBe(1);
    expect(stderr).toContain('DROP INDEX "measure_name_id_idx"');
    expect(stderr).toContain('ALTER TABLE "document" ALTER COLUMN "title" DROP NOT NULL');
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('new columns of text order by code point, lists stay as they are', () => {
  expect(
    migrationSql('-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n\nADD COLUMN "a" TEXT,\n"b" TEXT[];'),
  ).toBe('ADD COLUMN "a" TEXT COLLATE "C",\n"b" TEXT[];');
});
