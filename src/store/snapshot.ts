import type { NodeType } from '../model/graph.ts';
import type { Changes } from './outcome.ts';
import type { Tx } from './transaction.ts';

/** Every node of a document, the entities that it names and every ministry: `Kind` → id → digest of what the node says. */
export type Snapshot = ReadonlyMap<NodeType, ReadonlyMap<string, string>>;

/** Where a node stands in the text, and in the row of its kind: a line more above does not change it. */
const PLACE = `'{line_start,line_end,char_start,char_end,status_line_start,status_line_end,status_char_start,status_char_end,ordinal,document_id}'::text[]`;

/**
 * Digests of the graph as it is stored now. The same statement before and after an import tells what changed, with no
 * second reading of what a stored row means.
 */
export async function snapshot(tx: Tx, slug: string): Promise<Snapshot> {
  const rows = await tx<{ kind: NodeType; id: string; digest: string }>(
    `SELECT kind, id, md5(content::text) AS digest FROM (
       SELECT 'Document' AS kind, id, to_jsonb(d) - '{imported_at,model_sha256}'::text[] AS content
         FROM document d WHERE id = $1
       UNION ALL SELECT 'Status', id, to_jsonb(s) - ${PLACE} FROM status s WHERE document_id = $1
       UNION ALL SELECT 'Section', id, to_jsonb(s) - ${PLACE} FROM section s WHERE document_id = $1
       UNION ALL SELECT 'Measure', id, jsonb_build_array(to_jsonb(m) - ${PLACE},
           (SELECT jsonb_agg(ministry_id ORDER BY position) FROM responsibility WHERE measure_id = m.id))
         FROM measure m WHERE document_id = $1
       UNION ALL SELECT 'ProgressNote', n.id, to_jsonb(n) - ${PLACE}
         FROM progress_note n JOIN measure m ON m.id = n.measure_id WHERE m.document_id = $1
       UNION ALL SELECT 'Relisting', id, jsonb_build_array(to_jsonb(r) - ${PLACE},
           (SELECT jsonb_agg(ministry_id ORDER BY position) FROM relisting_ministry WHERE relisting_id = r.id))
         FROM relisting r WHERE document_id = $1
       UNION ALL SELECT 'Entity', id, jsonb_build_array(to_jsonb(e),
           (SELECT jsonb_agg(alias ORDER BY position) FROM entity_alias WHERE entity_id = e.id AND document_id = $1))
         FROM entity e WHERE id IN (
           SELECT entity_id FROM mention n JOIN measure m ON m.id = n.measure_id WHERE m.document_id = $1
           UNION SELECT to_entity_id FROM cross_reference c JOIN measure m ON m.id = c.measure_id WHERE m.document_id = $1)
       UNION ALL SELECT 'Ministry', id, jsonb_build_array(to_jsonb(m) - 'position',
           (SELECT jsonb_agg(alias ORDER BY position) FROM ministry_alias WHERE ministry_id = m.id),
           (SELECT jsonb_agg(member_id ORDER BY position) FROM membership WHERE collective_id = m.id))
         FROM ministry m
     ) AS node ORDER BY kind, id COLLATE "C"`,
    [slug],
  );
  const byKind = new Map<NodeType, Map<string, string>>();
  for (const { kind, id, digest } of rows) {
    const nodes = byKind.get(kind) ?? new Map<string, string>();
    byKind.set(kind, nodes.set(id, digest));
  }
  return byKind;
}

/** What differs between two snapshots, by kind; kinds without a difference are left out. */
export function compare(before: Snapshot, after: Snapshot): Changes {
  const kinds = [...new Set([...before.keys(), ...after.keys()])];
  return Object.fromEntries(
    kinds.flatMap((kind) => {
      const old = before.get(kind) ?? new Map<string, string>();
      const fresh = after.get(kind) ?? new Map<string, string>();
      const added = [...fresh.keys()].filter((id) => !old.has(id));
      const removed = [...old.keys()].filter((id) => !fresh.has(id));
      const changed = [...fresh.keys()].filter((id) => old.has(id) && old.get(id) !== fresh.get(id));
      return added.length + removed.length + changed.length > 0 ? [[kind, { added, removed, changed }]] : [];
    }),
  );
}
