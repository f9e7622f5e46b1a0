import DataLoader from 'dataloader';
import { inKeyOrder, type Keyed } from '../batch.ts';
import type { Reader } from '../reader.ts';
import type { DocumentSpan } from '../source-text.ts';
import { edgeId, type GraphEdge, refOf } from './edge-kinds.ts';
import { EDGE_TABLES, type EdgeTable, isAlike } from './edge-tables.ts';

/** Where one table states the edges of `k`: of several places (a text names a thing twice) the first. */
function branch(edges: EdgeTable): string[] {
  if (isAlike(edges) || edges.source === null) return [];
  const { kind, from, to, table, tail, head, where, source } = edges;
  const column = (name: string) => source.prefix + name;
  const document =
    source.document === 'own' ? 'document_id' : '(SELECT m.document_id FROM measure m WHERE m.id = measure_id)';
  return [
    `(SELECT ${document} AS document_id, ${column('line_start')} AS line_start, ${column('line_end')} AS line_end,
        ${column('char_start')} AS char_start, ${column('char_end')} AS char_end
      FROM ${table} WHERE k.kind = '${kind}' AND k.from_type = '${from}' AND k.to_type = '${to}'
        AND ${tail} = k.from_id AND ${head} = k.to_id ${where ? `AND ${where}` : ''}
      ORDER BY ${column('char_start')} LIMIT 1)`,
  ];
}

const SOURCES = `SELECT k.place::text AS "key", s.document_id AS "documentId", s.line_start AS "lineStart",
    s.line_end AS "lineEnd", s.char_start AS "charStart", s.char_end AS "charEnd"
  FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) WITH ORDINALITY
    AS k(kind, from_type, from_id, to_type, to_id, place)
  CROSS JOIN LATERAL (${EDGE_TABLES.flatMap(branch).join('\nUNION ALL ')}) s
  WHERE s.line_start IS NOT NULL`;

/** Edge → where a document states it; null where none does, or no single place. One statement for edges of all kinds. */
export const createEdgeSourceLoader = (reader: Reader) =>
  new DataLoader<GraphEdge, DocumentSpan | null, string>(
    async (edges) => {
      const [from, to] = [edges.map((edge) => refOf(edge.from)), edges.map((edge) => refOf(edge.to))];
      const rows = await reader.query<DocumentSpan & Keyed>({
        name: 'edge_sources',
        text: SOURCES,
        values: [
          edges.map(({ kind }) => kind),
          from.map(({ typename }) => typename),
          from.map(({ id }) => id),
          to.map(({ typename }) => typename),
          to.map(({ id }) => id),
        ],
      });
      const places = edges.map((_, at) => String(at + 1));
      return inKeyOrder(places, rows).map(([row]) => row ?? null);
    },
    { cacheKeyFn: edgeId },
  );
