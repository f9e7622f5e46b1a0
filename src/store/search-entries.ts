import type { DocumentGraph } from '../model/graph.ts';
import type { Columns, Copy } from './copy.ts';
import { type BinaryValue, binaryCopies } from './copy-binary.ts';
import { type SearchRow, searchRow, searchRows } from './search-rows.ts';
import type { Tx } from './transaction.ts';
import { write } from './write.ts';

const COLUMNS: Columns<SearchRow, BinaryValue> = {
  type: (row) => row.type,
  id: (row) => row.id,
  document_id: (row) => row.documentId,
  name: (row) => row.name,
  heading: (row) => row.heading,
  body: (row) => row.body,
  name_grams: (row) => row.nameGrams,
  all_grams: (row) => row.allGrams,
};

/** What makes a document's nodes findable; `grams` takes the numbers that come up. */
export const documentEntries = (graph: DocumentGraph, grams: Set<number>): Generator<Copy> =>
  entries(searchRows(graph), grams);

/** Numbers that no entry held so far. */
export async function addGrams(tx: Tx, grams: Iterable<number>): Promise<void> {
  await tx('INSERT INTO search_gram SELECT unnest($1::int[]) ON CONFLICT (gram) DO NOTHING', [
    `{${[...grams].join(',')}}`,
  ]);
}

// Ministries and entities belong to no document: they are found by the names that all documents and the registry give.

/** To be called when the registry changed: settleMinistryNames then writes all of them anew. */
export async function forgetMinistryNames(tx: Tx): Promise<void> {
  await tx(`DELETE FROM search_entry WHERE type = 'MINISTRY'`);
}

/** Adds the ministries that cannot be found yet, and removes those that are gone. */
export async function settleMinistryNames(tx: Tx): Promise<void> {
  await tx(
    `DELETE FROM search_entry e WHERE type = 'MINISTRY' AND NOT EXISTS (SELECT FROM ministry m WHERE m.id = e.id)`,
  );
  const rows = await tx<{ id: string; names: (string | null)[] }>(
    `SELECT m.id, ARRAY[m.id, m.name_en] ||
        ARRAY(SELECT a.alias FROM ministry_alias a WHERE a.ministry_id = m.id ORDER BY a.position) AS names
      FROM ministry m WHERE NOT EXISTS (SELECT FROM search_entry e WHERE e.type = 'MINISTRY' AND e.id = m.id)`,
  );
  await insert(
    tx,
    rows.map(({ id, names }) => searchRow('MINISTRY', id, null, { names })),
  );
}

/**
 * Every name that any document gives an entity, stepping from one to the next: a well-known one has thousands of rows
 * and three names.
 */
const ALIASES = `ARRAY(
  WITH RECURSIVE name(alias) AS (
    SELECT min(alias) FROM entity_alias WHERE entity_id = e.id
    UNION ALL SELECT (SELECT min(alias) FROM entity_alias WHERE entity_id = e.id AND alias > name.alias)
      FROM name WHERE alias IS NOT NULL
  ) SELECT alias FROM name WHERE alias IS NOT NULL ORDER BY alias)`;

/** Has those of the entities that some document names found by every name that any document gives them, and no others. */
export async function settleEntityNames(tx: Tx, ids: readonly string[]): Promise<void> {
  const rows = await tx<{ id: string; named: boolean; aliases: string[]; found: string | null }>(
    `SELECT i.id, e.id IS NOT NULL AS named, ${ALIASES} AS aliases, s.name AS found
      FROM unnest($1::text[]) AS i(id) LEFT JOIN entity e ON e.id = i.id
      LEFT JOIN search_entry s ON s.type = 'ENTITY' AND s.id = i.id`,
    [ids],
  );
  const entry = (id: string, aliases: readonly string[]) => searchRow('ENTITY', id, null, { names: [id, ...aliases] });
  const stale = rows
    .map(({ id, named, aliases, found }) => ({ id, found, row: named ? entry(id, aliases) : null }))
    .filter(({ found, row }) => found !== (row?.name ?? null));
  await tx(`DELETE FROM search_entry WHERE type = 'ENTITY' AND id = ANY($1::text[])`, [stale.map(({ id }) => id)]);
  await insert(
    tx,
    stale.flatMap(({ row }) => row ?? []),
  );
}

async function insert(tx: Tx, rows: readonly SearchRow[]): Promise<void> {
  const grams = new Set<number>();
  await write(tx, entries(rows, grams));
  await addGrams(tx, grams);
}

function entries(rows: Iterable<SearchRow>, grams: Set<number>): Generator<Copy> {
  const noting = function* () {
    for (const row of rows) {
      for (const gram of row.nameGrams) grams.add(gram);
      for (const gram of row.allGrams) grams.add(gram);
      yield row;
    }
  };
  return binaryCopies('search_entry', COLUMNS, noting());
}
