import type { DocumentGraph } from '../model/graph.ts';
import { insertRows } from './insert.ts';
import { type SearchRow, searchRow, searchRows } from './search-rows.ts';
import type { Tx } from './transaction.ts';

/** Makes a document's nodes findable. */
export const addDocumentEntries = (tx: Tx, graph: DocumentGraph): Promise<void> => insert(tx, searchRows(graph));

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

/** Writes those of the entities anew that some document names, by every name that any document gives them. */
export async function settleEntityNames(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx(`DELETE FROM search_entry WHERE type = 'ENTITY' AND id = ANY($1::text[])`, [ids]);
  const rows = await tx<{ id: string; aliases: string[] }>(
    `SELECT e.id, ARRAY(SELECT DISTINCT a.alias FROM entity_alias a WHERE a.entity_id = e.id ORDER BY 1) AS aliases
      FROM entity e WHERE e.id = ANY($1::text[])`,
    [ids],
  );
  await insert(
    tx,
    rows.map(({ id, aliases }) => searchRow('ENTITY', id, null, { names: [id, ...aliases] })),
  );
}

/** Writes entries, and the numbers that were in none so far. */
async function insert(tx: Tx, rows: Iterable<SearchRow>): Promise<void> {
  const grams = new Set<number>();
  const noting = function* () {
    for (const row of rows) {
      for (const gram of row.name_grams) grams.add(gram);
      for (const gram of row.body_grams) grams.add(gram);
      yield row;
    }
  };
  await insertRows(tx, 'search_entry', noting());
  await tx('INSERT INTO search_gram SELECT unnest($1::int[]) ON CONFLICT (gram) DO NOTHING', [[...grams]]);
}
