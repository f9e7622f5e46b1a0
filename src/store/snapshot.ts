import { type DocumentGraph, NODE_TYPES, type NodeType } from '../model/graph.ts';
import type { Changes } from './outcome.ts';
import type { Tx } from './transaction.ts';

/** Nodes: `Kind` → id → digest of what the node says. */
export type Snapshot = ReadonlyMap<NodeType, ReadonlyMap<string, string>>;

/** Where a node stands in the text, and in the row of its kind: a line more above does not change it. */
const PLACE = `'{line_start,line_end,char_start,char_end,status_line_start,status_line_end,status_char_start,status_char_end,ordinal,document_id}'::text[]`;

/**
 * A document's nodes and the entities that it names, as they are stored now. The same statement before and after tells what
 * changed, with no second reading of what a stored row means.
 */
export const documentSnapshot = (tx: Tx, slug: string): Promise<Snapshot> =>
  snapshot(
    tx,
    `SELECT 'Document' AS kind, id, to_jsonb(d) - '{imported_at,model_sha256}'::text[] AS content
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
         UNION SELECT to_entity_id FROM cross_reference c JOIN measure m ON m.id = c.measure_id WHERE m.document_id = $1)`,
    [slug],
  );

/** Every ministry, with what the registry says of it. */
export const ministrySnapshot = (tx: Tx): Promise<Snapshot> =>
  snapshot(
    tx,
    `SELECT 'Ministry' AS kind, id, jsonb_build_array(to_jsonb(m) - 'position',
         (SELECT jsonb_agg(alias ORDER BY position) FROM ministry_alias WHERE ministry_id = m.id),
         (SELECT jsonb_agg(member_id ORDER BY position) FROM membership WHERE collective_id = m.id)) AS content
       FROM ministry m`,
  );

async function snapshot(tx: Tx, nodes: string, values: unknown[] = []): Promise<Snapshot> {
  const rows = await tx<{ kind: NodeType; id: string; digest: string }>(
    `SELECT kind, id, md5(content::text) AS digest FROM (${nodes}) AS node`,
    values,
  );
  const byKind = new Map<NodeType, Map<string, string>>();
  for (const { kind, id, digest } of rows) {
    const nodes = byKind.get(kind) ?? new Map<string, string>();
    byKind.set(kind, nodes.set(id, digest));
  }
  return byKind;
}

/** What a document adds that was not stored before: the same as its snapshot afterwards, but for the digests. */
export function additions(graph: DocumentGraph): Snapshot {
  const { slug, statuses, sections, measures, relistings, mentions, references } = graph;
  const nodes = (ids: Iterable<string>) => new Map([...ids].map((id) => [id, '']));
  const ids = (of: readonly { readonly id: string }[]) => nodes(of.map(({ id }) => id));
  const named = [...mentions.map(({ target }) => target), ...references.map(({ to }) => to)];
  return new Map<NodeType, ReadonlyMap<string, string>>([
    ['Document', nodes([slug])],
    ['Status', ids(statuses)],
    ['Section', ids(sections)],
    ['Measure', ids(measures)],
    ['ProgressNote', ids(measures.flatMap(({ notes }) => notes))],
    ['Relisting', ids(relistings)],
    ['Entity', ids(named.filter(({ type }) => type === 'Entity'))],
  ]);
}

const NOTHING: ReadonlyMap<string, string> = new Map();

/** What differs between snapshots of two moments, by kind; kinds without a difference are left out. */
export function compare(before: readonly Snapshot[], after: readonly Snapshot[]): Changes {
  const [old, fresh] = [merged(before), merged(after)];
  return Object.fromEntries(
    [...NODE_TYPES].sort().flatMap((kind) => {
      const [was, is] = [old.get(kind) ?? NOTHING, fresh.get(kind) ?? NOTHING];
      const added = sorted([...is.keys()].filter((id) => !was.has(id)));
      const removed = sorted([...was.keys()].filter((id) => !is.has(id)));
      const changed = sorted([...is.keys()].filter((id) => was.has(id) && was.get(id) !== is.get(id)));
      return added.length + removed.length + changed.length > 0 ? [[kind, { added, removed, changed }]] : [];
    }),
  );
}

const merged = (snapshots: readonly Snapshot[]): Snapshot => new Map(snapshots.flatMap((each) => [...each]));
const sorted = (ids: string[]): string[] => ids.sort((a, b) => (a < b ? -1 : 1));
