import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLineDiagnosticLoader } from '../../src/loaders/line-diagnostics.ts';
import { createReader } from '../../src/loaders/reader.ts';
import { importGraph } from '../../src/store/import.ts';
import type { Statement, Store } from '../../src/store/store.ts';
import { openTestStore } from '../support/database.ts';
import { largeGraph } from '../support/graphs.ts';

const REMARKS = 2_000;

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
  const graph = largeGraph(REMARKS);
  const diagnostics = graph.measures.map(({ span, label }) => ({
    code: 'ROW_CONTINUED' as const,
    severity: 'INFO' as const,
    message: label,
    repaired: true,
    span,
  }));
  expect((await importGraph(store, { ...graph, diagnostics })).problems).toEqual([]);
  await store.query({ text: 'ANALYZE' });
});
afterAll(() => store.close());

it.each([
  ['next to each other', 1],
  ['far apart', 4],
])('500 lines %s: no remark is held against every line', async (_, distance) => {
  const sent: Statement[] = [];
  const loader = createLineDiagnosticLoader(
    createReader((statement) => {
      sent.push(statement);
      return store.query(statement);
    }),
  );
  // Measures stand from line 6 on.
  const lines = Array.from({ length: 500 }, (_, index) => ({ documentId: 'large', number: 6 + index * distance }));
  const found = await loader.loadMany(lines);
  expect(found.map((remarks) => (remarks instanceof Error ? remarks : remarks.map(({ message }) => message)))).toEqual(
    lines.map(({ number }) => [`ア) ${number - 5}`]),
  );
  expect(sent).toHaveLength(1);

  const [{ text, values } = { text: '', values: [] }] = sent;
  const plan = await store.query<{ 'QUERY PLAN': string }>({
    text: `EXPLAIN (ANALYZE, TIMING OFF, COSTS OFF, SUMMARY OFF) ${text}`,
    ...(values && { values }),
  });
  const handled = plan.flatMap((row) => {
    const [, rows, loops] = /actual rows=([\d.]+) loops=(\d+)/.exec(row['QUERY PLAN']) ?? [];
    return rows && loops ? [Number(rows) * Number(loops)] : [];
  });
  expect(Math.max(...handled)).toBe(REMARKS);
});
