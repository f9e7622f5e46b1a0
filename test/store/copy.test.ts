import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Columns, copies } from '../../src/store/copy.ts';
import { type BinaryValue, binaryCopies } from '../../src/store/copy-binary.ts';
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
  readonly flag: boolean;
}

const COLUMNS: Columns<Row> = {
  id: ({ id }) => id,
  text: ({ text }) => text,
  texts: ({ texts }) => texts,
  flag: ({ flag }) => flag,
};

const trial = (work: (tx: Tx) => Promise<void>) =>
  inTransaction(
    store,
    async (tx) => {
      await tx('CREATE TEMP TABLE trial (id int PRIMARY KEY, text text, texts text[], flag bool)');
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

test('texts and numbers come out as they went in where they are written as bytes', async () => {
  interface Entry {
    readonly id: string;
    readonly name: string | null;
    readonly numbers: Int32Array;
  }
  const columns: Columns<Entry, BinaryValue> = {
    id: ({ id }) => id,
    name: ({ name }) => name,
    numbers: ({ numbers }) => numbers,
  };
  const long = 1_100_000;
  const rows: Entry[] = [
    { id: '1', name: '施策\t𠮟\n\\N', numbers: Int32Array.of(-(2 ** 31), 0, 2 ** 31 - 1) },
    { id: '2', name: null, numbers: new Int32Array(0) },
    { id: '3', name: '', numbers: new Int32Array(long / 4).fill(7) },
    { id: '4', name: '字'.repeat(long), numbers: Int32Array.of(1) },
    { id: '5', name: 'a', numbers: Int32Array.of(2) },
  ];
  await inTransaction(
    store,
    async (tx) => {
      await tx('CREATE TEMP TABLE entry (id text PRIMARY KEY, name text, numbers int[])');
      const pieces = [...binaryCopies('entry', columns, rows)];
      expect(pieces.length).toBeGreaterThan(2);
      await write(tx, pieces);
      const stored = await tx<{ id: string; name: string | null; numbers: number[] }>(
        'SELECT * FROM entry ORDER BY id',
      );
      expect(stored).toEqual(rows.map((row) => ({ ...row, numbers: [...row.numbers] })));
    },
    { commit: false },
  );
});

test('more rows than one piece and one batch holds', async () => {
  const rows = Array.from({ length: 60 }, (_, id) => ({
    id,
    text: '字'.repeat(100_000),
    texts: [],
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
  const row = { id: 1, text: null, texts: [], flag: true };
  const twice = [...copies('trial', COLUMNS, [row, row]), ...copies('trial', COLUMNS, [{ ...row, id: 2 }])];
  await expect(trial((tx) => write(tx, twice))).rejects.toThrow('duplicate key value');
  await expect(trial((tx) => write(tx, copies('nowhere', COLUMNS, [row])))).rejects.toThrow('"nowhere" does not exist');
  await trial(async (tx) => {
    await write(tx, copies('trial', COLUMNS, [row]));
    expect(await tx('SELECT id FROM trial')).toEqual([{ id: 1 }]);
  });
});
