import type DataLoader from 'dataloader';
import { type Keyed, listLoader } from '../batch.ts';
import type { Reader } from '../reader.ts';

/** A text of a node that a search looks at, and the lines of the document that say so; none for what only we know. */
export interface PassageRow {
  readonly field: 'name' | 'note' | 'heading' | 'ministry' | 'nameEn' | 'alias';
  readonly text: string;
  readonly documentId: string | null;
  readonly lineStart: number | null;
  readonly lineEnd: number | null;
  readonly charStart: number | null;
  readonly charEnd: number | null;
}

const SPAN = 'line_start, line_end, char_start, char_end';

/** `${type} ${id}` of what can be found → its texts, in the order in which they count. */
export const createPassageLoader = (reader: Reader): DataLoader<string, (PassageRow & Keyed)[]> =>
  listLoader<PassageRow>(reader, {
    name: 'search_passages',
    text: `WITH node AS (SELECT k.key, split_part(k.key, ' ', 1) AS type, substr(k.key, strpos(k.key, ' ') + 1) AS id
        FROM unnest($1::text[]) AS k(key))
      SELECT x.key, x.field, x.text, x.document_id AS "documentId", x.line_start AS "lineStart", x.line_end AS "lineEnd",
          x.char_start AS "charStart", x.char_end AS "charEnd"
        FROM (
          SELECT key, 'name' AS field, name AS text, document_id, ${SPAN}, 1 AS rank, 0 AS position
            FROM node JOIN measure m ON m.id = node.id WHERE type = 'MEASURE' AND name_origin = 'STATED'
          UNION ALL SELECT key, 'name', l.stated_name, l.document_id, l.line_start, l.line_end, l.char_start, l.char_end, 1, 0
            FROM node JOIN measure m ON m.id = node.id CROSS JOIN LATERAL (SELECT * FROM relisting l
              WHERE l.measure_id = m.id AND l.stated_name = m.name ORDER BY l.ordinal LIMIT 1) l
            WHERE type = 'MEASURE' AND name_origin = 'RELISTING'
          UNION ALL SELECT key, 'heading', s.title, s.document_id, s.line_start, s.line_end, s.char_start, s.char_end, 2, a.distance
            FROM node JOIN measure m ON m.id = node.id JOIN section_ancestor a ON a.section_id = m.section_id
              JOIN section s ON s.id = a.ancestor_id WHERE type = 'MEASURE'
          UNION ALL SELECT key, 'note', n.text, m.document_id, n.line_start, n.line_end, n.char_start, n.char_end, 3, n.position
            FROM node JOIN measure m ON m.id = node.id JOIN progress_note n ON n.measure_id = m.id WHERE type = 'MEASURE'
          UNION ALL SELECT key, 'ministry', r.ministry_id, m.document_id, r.line_start, r.line_end, r.char_start, r.char_end, 4, r.position
            FROM node JOIN measure m ON m.id = node.id JOIN responsibility r ON r.measure_id = m.id WHERE type = 'MEASURE'
          UNION ALL SELECT key, 'heading', heading, document_id, ${SPAN}, 1, 0
            FROM node JOIN section s ON s.id = node.id WHERE type = 'SECTION'
          UNION ALL SELECT key, 'name', stated_name, document_id, ${SPAN}, 1, 0
            FROM node JOIN relisting l ON l.id = node.id WHERE type = 'RELISTING' AND stated_name IS NOT NULL
          UNION ALL SELECT key, 'name', id, NULL, NULL, NULL, NULL, NULL, 1, 0
            FROM node WHERE type IN ('MINISTRY', 'ENTITY')
          UNION ALL SELECT key, 'nameEn', m.name_en, NULL, NULL, NULL, NULL, NULL, 2, 0
            FROM node JOIN ministry m ON m.id = node.id WHERE type = 'MINISTRY' AND m.name_en IS NOT NULL
          UNION ALL SELECT key, 'alias', a.alias, NULL, NULL, NULL, NULL, NULL, 3, a.position
            FROM node JOIN ministry_alias a ON a.ministry_id = node.id WHERE type = 'MINISTRY'
          UNION ALL SELECT key, 'alias', a.alias, NULL, NULL, NULL, NULL, NULL, 3, min(a.position)
            FROM node JOIN entity_alias a ON a.entity_id = node.id WHERE type = 'ENTITY' GROUP BY key, a.alias
        ) x ORDER BY x.key, x.rank, x.position, x.text`,
  });
