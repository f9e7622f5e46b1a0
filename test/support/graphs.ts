import type { DocumentGraph, LineNode, LineRole, MeasureNode, RelistingNode } from '../../src/model/graph.ts';
import { textKeyOf } from '../../src/model/text-key.ts';
import { MINISTRIES } from '../../src/parser/ministries/registry.ts';

export interface MeasureSketch {
  readonly number: number;
  readonly name?: string | null;
  readonly ministries?: readonly string[];
  readonly notes?: readonly string[];
  readonly mark?: string;
}

export interface GraphSketch {
  readonly slug?: string;
  readonly measures: readonly MeasureSketch[];
  /** Numbers of measures listed again. */
  readonly relisted?: readonly number[];
  /** What stands in the texts. */
  readonly links?: Partial<Pick<DocumentGraph, 'entities' | 'mentions' | 'dates' | 'references' | 'related'>>;
}

/**
 * A whole document by what matters to a test: one chapter with one section, a line for each row. What it says of
 * itself is consistent, spans included.
 */
export function sketchGraph({ slug = 'sketch', measures, relisted = [], links = {} }: GraphSketch): DocumentGraph {
  const lines: LineNode[] = [];
  let charStart = 0;
  const line = (text: string, role: LineRole, node: LineNode['node'] = null) => {
    const number = lines.push({ number: lines.length + 1, charStart, text: `${text}\n`, role, node });
    const span = { lineStart: number, lineEnd: number, charStart, charEnd: charStart + text.length };
    charStart += text.length + 1;
    return span;
  };
  line(slug, 'TITLE', { type: 'Document', id: slug });
  const legend = line('①実施済み ②実施中', 'LEGEND', { type: 'Status', id: `${slug}/status/①` });
  const statuses = ['①', '②'].map((mark, index) => ({
    id: `${slug}/status/${mark}`,
    mark,
    markKey: mark,
    meaning: index ? '実施中' : '実施済み',
    rank: index + 1,
    stage: index ? ('ON_TRACK' as const) : ('DONE' as const),
    defined: true,
    span: legend,
  }));
  const chapter = `${slug}/section/第1章`;
  const section = `${chapter}/第1節`;
  const heading = (id: string, parentId: string | null, path: string[], ordinal: number) => {
    const marker = path.at(-1) ?? '';
    const title = `見出し${ordinal}`;
    return {
      id,
      parentId,
      level: parentId ? ('SECTION' as const) : ('CHAPTER' as const),
      depth: path.length - 1,
      position: 1,
      ordinal,
      marker,
      title,
      heading: `${marker} ${title}`,
      path,
      pathKey: path.join('\n'),
      span: line(`${marker} ${title}`, 'HEADING', { type: 'Section', id }),
    };
  };
  const sections = [heading(chapter, null, ['第1章'], 1), heading(section, chapter, ['第1章', '第1節'], 2)];
  line('', 'BLANK');
  const refs = (names: readonly string[], span: ReturnType<typeof line>) =>
    names.map((ministryId, index) => ({ ministryId, position: index + 1, span }));
  const measureId = (number: number) => `${slug}/measure/${String(number).padStart(7, '0')}`;

  const measureNodes = measures.map((sketch, index): MeasureNode => {
    const {
      number,
      name = `施策${number}`,
      ministries = ['内閣官房'],
      notes = [`・${number}を実施。`],
      mark = '①',
    } = sketch;
    const id = measureId(number);
    const span = line([number, name, ...ministries, ...notes, mark].join('\t'), 'MEASURE', { type: 'Measure', id });
    return {
      id,
      number,
      numberOrigin: 'STATED',
      label: `ア) ${number}`,
      name,
      nameOrigin: name === null ? 'ABSENT' : 'STATED',
      displayName: name ?? `施策 ${number}`,
      sectionId: section,
      position: index + 1,
      statusId: `${slug}/status/${mark}`,
      statusSpan: { ...span, charStart: span.charEnd - mark.length },
      responsibilities: refs(ministries, span),
      notes: notes.map((text, at) => ({
        id: `${id}/note/000${at + 1}`,
        position: at + 1,
        text,
        textKey: textKeyOf(text),
        span,
      })),
      span,
    };
  });
  const relistings = relisted.map((number, index): RelistingNode => {
    const id = `${slug}/relisting/第1章/第1節/${number}~${index}`;
    const span = line(`再掲 (${number})`, 'RELISTING', { type: 'Relisting', id });
    const target = measureNodes.find((measure) => measure.number === number);
    return {
      id,
      sectionId: section,
      label: 'ア)',
      position: measures.length + index + 1,
      ordinal: index + 1,
      statedNumber: number,
      statedName: target?.name ?? null,
      measureId: target?.id ?? null,
      resolvedBy: target ? 'NUMBER' : null,
      agrees: true,
      discrepancies: [],
      ministries: refs(
        (target?.responsibilities ?? []).map(({ ministryId }) => ministryId),
        span,
      ),
      span,
    };
  });
  const registry = new Map(MINISTRIES.map(({ name, kind }) => [name, kind]));
  const named = new Set(measureNodes.flatMap(({ responsibilities }) => responsibilities.map((ref) => ref.ministryId)));
  return {
    slug,
    title: slug,
    period: null,
    encoding: 'UTF-8',
    sha256: '0'.repeat(64),
    statuses,
    sections,
    measures: measureNodes,
    relistings,
    ministries: [...named].map((id) => ({ id, kind: registry.get(id) ?? 'OTHER', registered: registry.has(id) })),
    entities: [],
    mentions: [],
    dates: [],
    references: [],
    related: [],
    ...links,
    diagnostics: [],
    lines,
    coverage: { lines: lines.length, nodes: lines.length - 1, furniture: 0, blank: 1, unexplained: 0 },
  };
}

/** So many measures with two ministries each, one of them on every measure, and a note. */
export function largeGraph(count: number, slug = 'large'): DocumentGraph {
  const names = MINISTRIES.map(({ name }) => name);
  return sketchGraph({
    slug,
    measures: Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      ministries: ['内閣官房', names[1 + (index % 10)] ?? '総務省'],
      mark: index % 3 ? '①' : '②',
    })),
  });
}
