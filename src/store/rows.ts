import type { DocumentGraph, MinistryRef } from '../model/graph.ts';
import type { CrossReferenceNode, MentionNode } from '../model/text-links.ts';
import type { Span } from '../source/span.ts';
import { columnOf } from './column.ts';
import { FORMAT } from './revision.ts';

/** A row, by the names of its table's columns. */
type Row = Readonly<Record<string, unknown>>;

/** The rows of one document by table, in an order in which each row comes after those that it refers to. */
export function documentRows(
  graph: DocumentGraph,
  modelSha256: string,
  importedAt: Date,
): [table: string, rows: readonly object[]][] {
  return [
    ['document', [documentRow(graph, modelSha256, importedAt)]],
    [
      'status',
      graph.statuses.map(({ span, ...status }) => ({ ...columns(status), ...of(graph), ...spanColumns(span) })),
    ],
    [
      'section',
      graph.sections.map(({ span, ...section }) => ({ ...columns(section), ...of(graph), ...spanColumns(span) })),
    ],
    ['section_ancestor', sectionAncestors(graph)],
    ['measure', measureRows(graph)],
    [
      'responsibility',
      graph.measures.flatMap((measure) => measure.responsibilities.map(refRow('measure_id', measure.id))),
    ],
    [
      'progress_note',
      graph.measures.flatMap((measure) =>
        measure.notes.map(({ span, ...note }) => ({ ...columns(note), measure_id: measure.id, ...spanColumns(span) })),
      ),
    ],
    [
      'relisting',
      graph.relistings.map(({ span, ministries, ...relisting }) => ({
        ...columns(relisting),
        ...of(graph),
        ...spanColumns(span),
      })),
    ],
    ['relisting_ministry', graph.relistings.flatMap((row) => row.ministries.map(refRow('relisting_id', row.id)))],
    [
      'entity_alias',
      graph.entities.flatMap(({ id, aliases }) =>
        aliases.map((alias, index) => ({ entity_id: id, ...of(graph), position: index + 1, alias })),
      ),
    ],
    ['mention', graph.mentions.map(mentionRow)],
    [
      'date_mention',
      graph.dates.map(({ span, from, to, ...date }) => ({
        ...columns(date),
        from_date: from,
        to_date: to,
        ...spanColumns(span),
      })),
    ],
    ['cross_reference', graph.references.map(referenceRow)],
    ['related_measure', graph.related.map(({ reasons, ...related }) => ({ ...columns(related), reasons }))],
    [
      'diagnostic',
      graph.diagnostics.map(({ span, ...diagnostic }, index) => ({
        ...diagnostic,
        ...of(graph),
        ordinal: index + 1,
        ...spanColumns(span),
      })),
    ],
    [
      'source_line',
      graph.lines.map(({ number, charStart, text, role, node }) => ({
        ...of(graph),
        number,
        char_start: charStart,
        text,
        role,
        node_type: node?.type ?? null,
        node_id: node?.id ?? null,
      })),
    ],
  ];
}

function documentRow(graph: DocumentGraph, modelSha256: string, importedAt: Date): Row {
  const { slug, title, period, encoding, sha256, coverage } = graph;
  return {
    id: slug,
    title,
    period,
    encoding,
    sha256,
    model_sha256: modelSha256,
    format: FORMAT,
    imported_at: importedAt.toISOString(),
    line_count: coverage.lines,
    node_lines: coverage.nodes,
    furniture_lines: coverage.furniture,
    blank_lines: coverage.blank,
    unexplained_lines: coverage.unexplained,
  };
}

function measureRows(graph: DocumentGraph): Row[] {
  const rankOf = new Map(graph.statuses.map(({ id, rank }) => [id, rank]));
  const relisted = new Set(graph.relistings.map(({ measureId }) => measureId));
  return graph.measures.map(({ span, statusSpan, responsibilities, notes, ...measure }) => ({
    ...columns(measure),
    ...of(graph),
    ...spanColumns(span),
    ...spanColumns(statusSpan, 'status_'),
    ministry_count: responsibilities.length,
    status_rank: rankOf.get(measure.statusId),
    is_relisted: relisted.has(measure.id),
  }));
}

/** Each section with itself at distance 0, its parent at 1, and so on to the chapter. */
function sectionAncestors({ sections }: DocumentGraph): Row[] {
  const parentOf = new Map(sections.map(({ id, parentId }) => [id, parentId]));
  return sections.flatMap(({ id }) => {
    const rows: Row[] = [];
    for (let ancestor: string | null | undefined = id; ancestor; ancestor = parentOf.get(ancestor)) {
      rows.push({ section_id: id, ancestor_id: ancestor, distance: rows.length });
    }
    return rows;
  });
}

function mentionRow({ span, target, ...mention }: MentionNode): Row {
  const idOf = (type: MentionNode['target']['type']) => (target.type === type ? target.id : null);
  return {
    ...columns(mention),
    entity_id: idOf('Entity'),
    ministry_id: idOf('Ministry'),
    target_measure_id: idOf('Measure'),
    target_document_id: idOf('Document'),
    ...spanColumns(span),
  };
}

function referenceRow({ span, to, ...reference }: CrossReferenceNode): Row {
  const idOf = (type: CrossReferenceNode['to']['type']) => (to.type === type ? to.id : null);
  return {
    ...columns(reference),
    to_measure_id: idOf('Measure'),
    to_section_id: idOf('Section'),
    to_entity_id: idOf('Entity'),
    to_relisting_id: idOf('Relisting'),
    ...spanColumns(span),
  };
}

const refRow =
  (column: string, id: string) =>
  ({ ministryId, position, span }: MinistryRef): Row => ({
    [column]: id,
    ministry_id: ministryId,
    position,
    ...spanColumns(span),
  });

const of = ({ slug }: DocumentGraph): Row => ({ document_id: slug });

function spanColumns(span: Span | null, prefix = ''): Row {
  return {
    [`${prefix}line_start`]: span?.lineStart ?? null,
    [`${prefix}line_end`]: span?.lineEnd ?? null,
    [`${prefix}char_start`]: span?.charStart ?? null,
    [`${prefix}char_end`]: span?.charEnd ?? null,
  };
}

/** `sectionId` → `section_id`: the tables' columns are the model's fields in PostgreSQL's spelling. */
function columns(node: object): Row {
  return Object.fromEntries(Object.entries(node).map(([field, value]) => [columnOf(field), value]));
}
