import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Columns, copies } from '../../src/store/copy.ts';
import type { Store } from '../../src/store/store.ts';
import { inTransaction, type Tx } from '../../src/store/transaction.ts';
import { write } from '../../src/store/write.ts';
import { openTestStore } from '../support/database.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

interface Row {
  readonly id: number;
  readonly text: string | null;
  readonly texts: readonly string[];
  readonly numbers: readonly number[];
  readonly flag: boolean;
}

const COLUMNS: Columns<Row> = {
  id: ({ id }) => id,
  text: ({ text }) => text,
  texts: ({ texts }) => texts,
  numbers: ({ numbers }) => numbers,
  flag: ({ flag }) => flag,
};

const trial = (work: (tx: Tx) => Promise<void>) =>
  inTransaction(
    store,
    async (tx) => {
      await tx('CREATE TEMP TABLE trial (id int PRIMARY KEY, text text, texts text[], numbers int[], flag bool)');
      await work(tx);
    },
    { commit: false },
  );

test('values come out as they went in', async () => {
  // What means something to COPY or in an array, and what looks as if it did.
  const piece = fc.constantFrom(
    '\\',
    '\t',
    '\n',
    '\r',
    '"',
    ',',
    '{',
    '}',
    'NULL',
    '\\N',
    '\\.',
    ' ',
    '施策',
    '𠮟',
    'a',
  );
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  const row = fc.record({
    text: fc.option(text),
    texts: fc.array(text, { maxLength: 3 }),
    numbers: fc.array(fc.integer(), { maxLength: 3 }),
    flag: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 100 }), async (given) => {
      const rows = given.map((each, id) => ({ id, ...each }));
      await trial(async (tx) => {
        await write(tx, copies('trial', COLUMNS, rows));
        expect(await tx('SELECT * FROM trial ORDER BY id')).toEqual(rows);
      });
    }),
    { numRuns: 20 },
  );
});

test('more rows than one piece and one batch holds', async () => {
  const rows = Array.from({ length: 60 }, (_, id) => ({
    id,
    text: '字'.repeat(100_000),
    texts: [],
    numbers: [],
    flag: true,
  }));
  await trial(async (tx) => {
    await write(tx, copies('trial', COLUMNS, rows));
    expect(await tx('SELECT count(*)::int AS rows, sum(length(text))::int AS characters FROM trial')).toEqual([
      { rows: 60, characters: 6_000_000 },
    ]);
  });
});

test('a row that is refused fails the writing, and the connection goes on', async () => {
  const row = { id: 1, text: null, texts: [], numbers: [], flag: true };
  const twice = [...copies('trial', COLUMNS, [row, row]), ...copies('trial', COLUMNS, [{ ...row, id: 2 }])];
  await expect(trial((tx) => write(tx, twice))).rejects.toThrow('duplicate key value');
  await expect(trial((tx) => write(tx, copies('nowhere', COLUMNS, [row])))).rejects.toThrow('"nowhere" does not exist');
  await trial(async (tx) => {
    await write(tx, copies('trial', COLUMNS, [row]));
    expect(await tx('SELECT id FROM trial')).toEqual([{ id: 1 }]);
  });
});
