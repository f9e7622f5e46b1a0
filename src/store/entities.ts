import type { EntityNode } from '../model/text-links.ts';
import type { Tx } from './transaction.ts';

/** An entity as all documents know it. */
export type NamedEntity = Pick<EntityNode, 'id' | 'kind'>;

/** Adds the entities that a document names; those that another names too are there already, and say the same. */
export async function addEntities(tx: Tx, entities: readonly NamedEntity[]): Promise<void> {
  await tx(
    'INSERT INTO entity SELECT * FROM json_populate_recordset(NULL::entity, $1::json) ON CONFLICT (id) DO NOTHING',
    [JSON.stringify(entities)],
  );
}

/** The entities that a document names or points at, before it is replaced. */
export async function entitiesOf(tx: Tx, slug: string): Promise<string[]> {
  const rows = await tx<{ id: string }>(
    `SELECT entity_id AS id FROM mention m JOIN measure t ON t.id = m.measure_id
       WHERE t.document_id = $1 AND entity_id IS NOT NULL
     UNION SELECT to_entity_id FROM cross_reference c JOIN measure t ON t.id = c.measure_id
       WHERE t.document_id = $1 AND to_entity_id IS NOT NULL`,
    [slug],
  );
  return rows.map(({ id }) => id);
}

/** Removes those of the entities that no document names any more. */
export async function settleEntities(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx(
    `DELETE FROM entity AS e WHERE id = ANY($1::text[])
        AND NOT EXISTS (SELECT FROM mention WHERE entity_id = e.id)
        AND NOT EXISTS (SELECT FROM cross_reference WHERE to_entity_id = e.id)`,
    [ids],
  );
}
