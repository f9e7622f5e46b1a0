import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { currentRevision } from '../../src/store/graph-row.ts';
import { importGraph, removeDocument } from '../../src/store/import.ts';
import { EMPTY_STATE, revisionOf } from '../../src/store/revision.ts';
import type { Store } from '../../src/store/store.ts';
import { emptyStore, openTestStore } from '../support/database.ts';
import { largeGraph, sketchGraph } from '../support/graphs.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
beforeEach(() => emptyStore(store));
afterAll(() => store.close());

const span = { lineStart: 1, lineEnd: 1, charStart: 0, charEnd: 1 };
const place = (slug: string, number: number) => ({ measureId: `${slug}/measure/000000${number}`, noteId: null, span });
const named = (slug: string, ...aliases: string[]) => ({
  entities: [{ id: '名付機構', name: '名付機構', kind: 'ORGANISATION' as const, aliases }],
  mentions: [{ ...place(slug, 1), position: 1, target: { type: 'Entity' as const, id: '名付機構' }, surface: '機構' }],
});
const links = {
  entities: [
    ...named('report', 'NK', '機構').entities,
    { id: '計画 第2章', name: '計画 第2章', kind: 'PROGRAMME' as const, aliases: [] },
  ],
  mentions: [
    { target: { type: 'Entity' as const, id: '名付機構' }, noteId: 'report/measure/0000001/note/0001' },
    { target: { type: 'Ministry' as const, id: '総務省' } },
    { target: { type: 'Measure' as const, id: 'report/measure/0000002' } },
    { target: { type: 'Document' as const, id: 'report' } },
  ].map((mention, i) => ({ ...place('report', 1), surface: '名', ...mention, position: i + 1 })),
  dates: [
    { surface: '3日', from: '2007-08-03', to: '2007-08-03', precision: 'DAY' as const, sense: 'HAPPENED' as const },
    {
      surface: '19年度',
      from: '2007-04-01',
      to: '2008-03-31',
      precision: 'FISCAL_YEAR' as const,
      sense: 'PLANNED' as const,
    },
  ].map((date, i) => ({
    ...place('report', 1),
    ...date,
    resolvedBy: i ? null : ('MONTH_BEFORE' as const),
    position: i + 1,
  })),
  references: [
    { kind: 'SEE' as const, to: { type: 'Measure' as const, id: 'report/measure/0000002' } },
    { kind: 'CHAPTER' as const, to: { type: 'Section' as const, id: 'report/section/第1章' } },
    { kind: 'CHAPTER' as const, to: { type: 'Entity' as const, id: '計画 第2章' } },
    { kind: 'RELISTED' as const, to: { type: 'Relisting' as const, id: 'report/relisting/第1章/第1節/1~0' } },
  ].map((reference, i) => ({ ...place('report', 1), ...reference, position: i + 1 })),
  related: [
    {
      measureId: 'report/measure/0000001',
      relatedId: 'report/measure/0000002',
      position: 1,
      score: 1500,
      reasons: [
        {
          kind: 'SAME_SECTION' as const,
          weight: 500,
          words: [],
          nodes: [{ type: 'Section' as const, id: 'report/section/第1章/第1節' }],
        },
        { kind: 'SIMILAR_TEXT' as const, weight: 1000, words: ['実施'], nodes: [] },
      ],
    },
  ],
};

const first = sketchGraph({
  slug: 'report',
  links,
  measures: [
    { number: 1, ministries: ['総務省', '謎院', '内閣官房'], notes: ['・一つ。', '・二つ。'] },
    { number: 2, name: null, mark: '②' },
  ],
  relisted: [1],
});
const second = sketchGraph({
  slug: 'report',
  measures: [{ number: 1, name: '改めた施策' }, { number: 3 }],
});
const other = sketchGraph({ slug: 'other', measures: [{ number: 1, ministries: ['未知庁'] }] });

/** The one target that is set. */
const only = (ids: Readonly<Record<string, string | null>>) => {
  const set = Object.entries(ids).filter(([, id]) => id !== null);
  expect(set).toHaveLength(1);
  return set.map(([type, id]) => ({ type, id }))[0];
};

const everything = async () => {
  const tables = ['document', 'status', 'section', 'section_ancestor', 'measure', 'responsibility', 'progress_note'];
  const more = [
    'relisting',
    'relisting_ministry',
    'ministry',
    'ministry_alias',
    'membership',
    'diagnostic',
    'source_line',
    'entity',
    'entity_alias',
    'mention',
    'date_mention',
    'cross_reference',
    'related_measure',
    'search_entry',
  ];
  const contents = [];
  for (const table of [...tables, ...more, 'graph']) {
    const rows = await store.query<{ row: string }>({
      text: `SELECT (to_jsonb(t) - 'imported_at')::text AS row FROM ${table} t ORDER BY 1`,
    });
    contents.push([table, rows.map(({ row }) => row)]);
  }
  return contents;
};

test('what goes in comes out', async () => {
  const outcome = await importGraph(store, first);
  expect(outcome).toMatchObject({
    kind: 'stored',
    nodes: { Document: 1, Status: 2, Section: 2, Measure: 2, ProgressNote: 3, Relisting: 1, Ministry: 3, Entity: 2 },
    edges: { CONTAINS: 8, RESPONSIBLE: 4, RELISTS: 1, REFERS: 3, MENTIONS: 4, HAS_STATUS: 2 },
    revision: { before: revisionOf(EMPTY_STATE), after: await currentRevision(store) },
  });
  const { prisma } = store;
  const document = await prisma.document.findUniqueOrThrow({ where: { id: 'report' } });
  const inText = { orderBy: [{ measureId: 'asc' as const }, { position: 'asc' as const }] };
  const statuses = await prisma.status.findMany({ orderBy: { rank: 'asc' } });
  const sections = await prisma.section.findMany({ orderBy: { ordinal: 'asc' } });
  const measures = await prisma.measure.findMany({ orderBy: { id: 'asc' } });
  const responsibilities = await prisma.responsibility.findMany(inText);
  const notes = await prisma.progressNote.findMany(inText);
  const mentions = await prisma.mention.findMany(inText);
  const dates = await prisma.dateMention.findMany(inText);
  const references = await prisma.crossReference.findMany(inText);
  const related = await prisma.relatedMeasure.findMany();
  const aliases = await prisma.entityAlias.findMany({ orderBy: [{ entityId: 'asc' }, { position: 'asc' }] });
  const relistings = await prisma.relisting.findMany({ orderBy: { ordinal: 'asc' } });
  const relistingMinistries = await prisma.relistingMinistry.findMany({ orderBy: { position: 'asc' } });
  const lines = await prisma.sourceLine.findMany({ orderBy: { number: 'asc' } });
  const spanOf = (row: {
    lineStart: number | null;
    lineEnd: number | null;
    charStart: number | null;
    charEnd: number | null;
  }) => ({
    lineStart: row.lineStart,
    lineEnd: row.lineEnd,
    charStart: row.charStart,
    charEnd: row.charEnd,
  });
  const refsOf = (rows: ({ ministryId: string; position: number } & Parameters<typeof spanOf>[0])[]) =>
    rows.map((row) => ({ ministryId: row.ministryId, position: row.position, span: spanOf(row) }));
  const back = {
    slug: document.id,
    title: document.title,
    period: document.period,
    encoding: document.encoding,
    sha256: document.sha256,
    statuses: statuses.map(({ id, mark, markKey, meaning, rank, stage, defined, ...row }) => ({
      id,
      mark,
      markKey,
      meaning,
      rank,
      stage,
      defined,
      span: spanOf(row),
    })),
    sections: sections.map(
      ({ id, parentId, level, depth, position, ordinal, marker, title, heading, path, pathKey, ...row }) => ({
        id,
        parentId,
        level,
        depth,
        position,
        ordinal,
        marker,
        title,
        heading,
        path,
        pathKey,
        span: spanOf(row),
      }),
    ),
    measures: measures.map((row) => ({
      id: row.id,
      number: row.number,
      numberOrigin: row.numberOrigin,
      label: row.label,
      name: row.name,
      nameOrigin: row.nameOrigin,
      displayName: row.displayName,
      sectionId: row.sectionId,
      position: row.position,
      statusId: row.statusId,
      statusSpan: {
        lineStart: row.statusLineStart,
        lineEnd: row.statusLineEnd,
        charStart: row.statusCharStart,
        charEnd: row.statusCharEnd,
      },
      responsibilities: refsOf(responsibilities.filter(({ measureId }) => measureId === row.id)),
      notes: notes
        .filter(({ measureId }) => measureId === row.id)
        .map(({ id, position, text, textKey, ...note }) => ({
          id,
          position,
          text,
          textKey,
          span: spanOf(note),
        })),
      span: spanOf(row),
    })),
    relistings: relistings.map(({ documentId, lineStart, lineEnd, charStart, charEnd, ...row }) => ({
      ...row,
      ministries: refsOf(relistingMinistries.filter(({ relistingId }) => relistingId === row.id)),
      span: { lineStart, lineEnd, charStart, charEnd },
    })),
    entities: (await store.prisma.entity.findMany({ orderBy: { id: 'asc' } })).map(({ id, kind }) => ({
      id,
      name: id,
      kind,
      aliases: aliases.filter(({ entityId }) => entityId === id).map(({ alias }) => alias),
    })),
    mentions: mentions.map(({ measureId, noteId, position, surface, ...row }) => ({
      ...{ measureId, noteId, position, surface, span: spanOf(row) },
      target: only({
        Entity: row.entityId,
        Ministry: row.ministryId,
        Measure: row.targetMeasureId,
        Document: row.targetDocumentId,
      }),
    })),
    dates: dates.map(({ measureId, noteId, position, surface, precision, sense, resolvedBy, ...row }) => ({
      ...{ measureId, noteId, position, surface, precision, sense, resolvedBy, span: spanOf(row) },
      from: row.fromDate.toISOString().slice(0, 10),
      to: row.toDate.toISOString().slice(0, 10),
    })),
    references: references.map(({ measureId, noteId, position, kind, ...row }) => ({
      ...{ measureId, noteId, position, kind, span: spanOf(row) },
      to: only({
        Measure: row.toMeasureId,
        Section: row.toSectionId,
        Entity: row.toEntityId,
        Relisting: row.toRelistingId,
      }),
    })),
    related: related.flatMap(({ measureId, related }) =>
      (related as [string, number, [string, number, string[], [string, string][]][]][]).map(
        ([relatedId, score, reasons], index) => ({
          ...{ measureId, relatedId, position: index + 1, score },
          reasons: reasons.map(([kind, weight, words, nodes]) => ({
            ...{ kind, weight, words },
            nodes: nodes.map(([type, id]) => ({ type, id })),
          })),
        }),
      ),
    ),
    lines: lines.map(({ number, charStart, text, role, nodeType, nodeId }) => ({
      number,
      charStart,
      text,
      role,
      node: nodeType && { type: nodeType, id: nodeId },
    })),
    coverage: {
      lines: document.lineCount,
      nodes: document.nodeLines,
      furniture: document.furnitureLines,
      blank: document.blankLines,
      unexplained: document.unexplainedLines,
    },
  };
  const { ministries, diagnostics, ...given } = first;
  expect(back).toEqual(given);
});

test('columns that are derived say what the graph says', async () => {
  await importGraph(store, first);
  expect(
    await store.prisma.measure.findMany({
      select: { number: true, ministryCount: true, statusRank: true, isRelisted: true },
      orderBy: { number: 'asc' },
    }),
  ).toEqual([
    { number: 1, ministryCount: 3, statusRank: 1, isRelisted: true },
    { number: 2, ministryCount: 1, statusRank: 2, isRelisted: false },
  ]);
  expect(await store.prisma.sectionAncestor.findMany({ orderBy: [{ sectionId: 'asc' }, { distance: 'asc' }] })).toEqual(
    [
      { sectionId: 'report/section/第1章', ancestorId: 'report/section/第1章', distance: 0 },
      { sectionId: 'report/section/第1章/第1節', ancestorId: 'report/section/第1章/第1節', distance: 0 },
      { sectionId: 'report/section/第1章/第1節', ancestorId: 'report/section/第1章', distance: 1 },
    ],
  );
});

test('the same document again writes nothing and keeps the revision', async () => {
  const { revision } = await importGraph(store, first);
  const sent: string[] = [];
  const stop = store.onStatement((sql) => sent.push(sql));
  const again = await importGraph(store, structuredClone(first));
  stop();
  expect(again).toMatchObject({
    kind: 'unchanged',
    revision: { before: revision.after, after: revision.after },
    changes: {},
  });
  expect(sent.filter((sql) => /INSERT|COPY|UPDATE|DELETE/.test(sql))).toEqual([]);
});

test('a changed document takes the place of its former version and says what changed', async () => {
  await importGraph(store, first);
  const outcome = await importGraph(store, second);
  expect(outcome.kind).toBe('replaced');
  expect(outcome.changes).toEqual({
    Document: { added: [], removed: [], changed: ['report'] },
    Entity: { added: [], removed: ['名付機構', '計画 第2章'], changed: [] },
    Measure: {
      added: ['report/measure/0000003'],
      removed: ['report/measure/0000002'],
      changed: ['report/measure/0000001'],
    },
    Ministry: { added: [], removed: ['謎院'], changed: [] },
    ProgressNote: {
      added: ['report/measure/0000003/note/0001'],
      removed: ['report/measure/0000001/note/0002', 'report/measure/0000002/note/0001'],
      changed: ['report/measure/0000001/note/0001'],
    },
    Relisting: { added: [], removed: ['report/relisting/第1章/第1節/1~0'], changed: [] },
  });
  expect(await currentRevision(store)).toBe(outcome.revision.after);
  const names = await store.prisma.measure.findMany({ select: { id: true, name: true }, orderBy: { id: 'asc' } });
  expect(names).toEqual([
    { id: 'report/measure/0000001', name: '改めた施策' },
    { id: 'report/measure/0000003', name: '施策3' },
  ]);
});

test('a line more above a measure moves it and does not count as a change of it', async () => {
  await importGraph(store, first);
  const shift = (graph: typeof first): typeof first =>
    JSON.parse(JSON.stringify(graph), (key, value) => (key === 'lineStart' || key === 'lineEnd' ? value + 1 : value));
  const { kind, changes } = await importGraph(store, shift(first));
  expect({ kind, changes }).toEqual({ kind: 'replaced', changes: {} });
});

test('back to a former version is back to its graph and its revision', async () => {
  const { revision } = await importGraph(store, first);
  const before = await everything();
  await importGraph(store, second);
  const back = await importGraph(store, first);
  expect(back.revision.after).toBe(revision.after);
  expect(await everything()).toEqual(before);
});

test('the order of imports does not show', async () => {
  await importGraph(store, first);
  await importGraph(store, other);
  const oneWay = await everything();
  await removeDocument(store, 'report');
  await removeDocument(store, 'other');
  await importGraph(store, other);
  await importGraph(store, first);
  expect(await everything()).toEqual(oneWay);
});

test('a dry run tells what an import would do and changes nothing', async () => {
  await importGraph(store, first);
  const before = await everything();
  const trial = await importGraph(store, second, { dryRun: true });
  expect(await everything()).toEqual(before);
  const { dryRun, ...rest } = await importGraph(store, second);
  expect(trial).toEqual({ ...rest, dryRun: true });
});

test('a graph that contradicts itself is refused and changes nothing', async () => {
  await importGraph(store, first);
  const before = await everything();
  const broken = { ...second, measures: second.measures.map((measure) => ({ ...measure, sectionId: 'nowhere' })) };
  const outcome = await importGraph(store, broken);
  expect(outcome).toMatchObject({ kind: 'refused', changes: {} });
  expect(outcome.revision.after).toBe(outcome.revision.before);
  expect(outcome.problems[0]).toBe('report/measure/0000001 names section nowhere, which is not in the graph.');
  expect(await everything()).toEqual(before);
});

test('a removed document leaves nothing behind but the registry', async () => {
  await importGraph(store, other);
  const before = await everything();
  await importGraph(store, first);
  const outcome = await removeDocument(store, 'report');
  expect(outcome.kind).toBe('removed');
  expect(outcome.changes.Measure?.removed).toHaveLength(2);
  expect(await everything()).toEqual(before);
  expect(await removeDocument(store, 'report')).toMatchObject({ kind: 'absent', changes: {} });
});

/** What a document's rows refer to within it. No foreign key says so: the graph is checked as a whole, and before. */
const REFERENCES = [
  ...['status', 'section', 'measure', 'relisting', 'entity_alias', 'search_entry', 'diagnostic', 'source_line'].map(
    (table) => [table, 'document_id', 'document'],
  ),
  ['section', 'parent_id', 'section'],
  ['section_ancestor', 'section_id', 'section'],
  ['section_ancestor', 'ancestor_id', 'section'],
  ['measure', 'section_id', 'section'],
  ['measure', 'status_id', 'status'],
  ...['responsibility', 'progress_note', 'mention', 'date_mention', 'cross_reference', 'related_measure'].map(
    (table) => [table, 'measure_id', 'measure'],
  ),
  ...['mention', 'date_mention', 'cross_reference'].map((table) => [table, 'note_id', 'progress_note']),
  ['relisting', 'section_id', 'section'],
  ['relisting', 'measure_id', 'measure'],
  ['relisting_ministry', 'relisting_id', 'relisting'],
  ['mention', 'target_measure_id', 'measure'],
  ['mention', 'target_document_id', 'document'],
  ['cross_reference', 'to_measure_id', 'measure'],
  ['cross_reference', 'to_section_id', 'section'],
  ['cross_reference', 'to_relisting_id', 'relisting'],
] as const;

test('every row refers to rows that are there, whatever was imported, replaced and removed', async () => {
  const dangling = () =>
    store.query({
      text: REFERENCES.map(
        ([table, column, target]) => `SELECT '${table}.${column}' AS reference, t.${column} AS id FROM ${table} t
          WHERE t.${column} IS NOT NULL AND NOT EXISTS (SELECT FROM ${target} o WHERE o.id = t.${column})`,
      ).join(' UNION ALL '),
    });
  await importGraph(store, first);
  await importGraph(store, other);
  expect(await dangling()).toEqual([]);
  await importGraph(store, second);
  await removeDocument(store, 'other');
  expect(await dangling()).toEqual([]);
  await store.query({ text: "DELETE FROM section WHERE document_id = 'report'" });
  expect((await dangling()).length).toBeGreaterThan(0);
});

test('ministries of the registry come first, names it does not know last', async () => {
  await importGraph(store, first);
  const ministries = await store.prisma.ministry.findMany({ orderBy: [{ position: 'asc' }, { id: 'asc' }] });
  expect(ministries[0]).toMatchObject({ id: '内閣官房', position: 1, registered: true });
  expect(ministries.at(-1)).toMatchObject({ id: '謎院', position: ministries.length, registered: false });
});

test('a reader sees the old graph or the new, never half', async () => {
  const old = largeGraph(300);
  const fresh = { ...largeGraph(200), title: 'neu' };
  await importGraph(store, old);
  const seen = new Set<string>();
  let done = false;
  const reading = (async () => {
    while (!done) {
      const [row] = await store.query<{ title: string; measures: number; notes: number; revision: string }>({
        text: `SELECT (SELECT title FROM document) AS title, (SELECT count(*)::int FROM measure) AS measures,
                      (SELECT count(*)::int FROM progress_note) AS notes, (SELECT revision FROM graph) AS revision`,
      });
      seen.add(JSON.stringify(row));
    }
  })();
  const { revision } = await importGraph(store, fresh);
  done = true;
  await reading;
  const [before, after] = [
    JSON.stringify({ title: 'large', measures: 300, notes: 300, revision: revision.before }),
    JSON.stringify({ title: 'neu', measures: 200, notes: 200, revision: revision.after }),
  ];
  expect([...seen].filter((state) => state !== before && state !== after)).toEqual([]);
  expect(seen.size).toBeGreaterThan(0);
});

test('the number of statements does not grow with the rows', async () => {
  const count = async (measures: number) => {
    let statements = 0;
    const stop = store.onStatement(() => statements++);
    await importGraph(store, largeGraph(measures));
    stop();
    return statements;
  };
  await importGraph(store, largeGraph(1));
  expect(await count(10)).toBe(await count(300));
});

test('imports at the same time take turns', async () => {
  const graphs = [1, 2, 3, 4].map((number) =>
    sketchGraph({ slug: `d${number}`, measures: [{ number, ministries: ['総務省', `謎院${number}`] }] }),
  );
  await Promise.all(graphs.map((graph) => importGraph(store, graph)));
  expect(await store.prisma.document.count()).toBe(4);
  expect(await store.prisma.ministry.count({ where: { registered: false } })).toBe(4);
  for (const graph of graphs) expect((await importGraph(store, graph)).kind).toBe('unchanged');
});

test('an entity lives as long as some document names it, whichever was imported first', async () => {
  const naming = (slug: string, alias: string) =>
    sketchGraph({ slug, measures: [{ number: 1 }], links: named(slug, alias) });
  await importGraph(store, naming('a', 'A'));
  await importGraph(store, naming('b', 'B'));
  const either = await everything();
  await emptyStore(store);
  await importGraph(store, naming('b', 'B'));
  await importGraph(store, naming('a', 'A'));
  expect(await everything()).toEqual(either);

  const left = () =>
    store.query({ text: 'SELECT e.id, a.alias FROM entity e LEFT JOIN entity_alias a ON a.entity_id = e.id' });
  await removeDocument(store, 'a');
  expect(await left()).toEqual([{ id: '名付機構', alias: 'B' }]);
  const { changes } = await importGraph(store, sketchGraph({ slug: 'b', measures: [{ number: 1 }] }));
  expect(changes.Entity).toEqual({ added: [], removed: ['名付機構'], changed: [] });
  expect(await left()).toEqual([]);
});
