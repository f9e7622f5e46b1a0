import { EDGE_KINDS, type EdgeKind as EdgeKindName, type GraphRow } from '../loaders/graph-info.ts';
import { NODE_TYPES, type NodeType } from '../model/graph.ts';
import { EMPTY_STATE, revisionOf } from '../store/revision.ts';
import { builder } from './builder.ts';

/** Before the first import. */
const EMPTY: GraphRow = { revision: revisionOf(EMPTY_STATE), importedAt: null };

export const NodeKind = builder.enumType('NodeKind', {
  description: 'A kind of node of the graph.',
  values: {
    DOCUMENT: { value: 'Document', description: 'A report (文書).' },
    STATUS: { value: 'Status', description: 'A mark of a legend (凡例).' },
    SECTION: { value: 'Section', description: 'A heading (見出し).' },
    MEASURE: { value: 'Measure', description: 'A policy measure (施策).' },
    PROGRESS_NOTE: { value: 'ProgressNote', description: 'An item of what was done (進捗状況).' },
    RELISTING: { value: 'Relisting', description: 'A row that lists a measure again (再掲).' },
    MINISTRY: { value: 'Ministry', description: 'A ministry or collective (省庁), those of the registry included.' },
    ENTITY: {
      value: 'Entity',
      description: 'A named thing that texts speak of: organisation, publication, meeting … (事物).',
    },
  } as const,
});

export const EdgeKind = builder.enumType('EdgeKind', {
  description: 'A kind of edge of the graph.',
  values: {
    CONTAINS: { description: 'Document to heading, heading to heading or row, measure to progress note (構成).' },
    RESPONSIBLE: { description: 'Measure to a ministry that answers for it (担当).' },
    RELISTS: { description: 'Repeated row to the measure it lists again (再掲).' },
    REFERS: {
      description:
        'Measure to what its text points at: another measure, a heading, a chapter of the plan (参照); one for all places that point at the same thing.',
    },
    MENTIONS: {
      description:
        'Measure to an entity, a ministry, a measure or a document that its text names (言及); one for all mentions of the same thing.',
    },
    MEMBER_OF: { description: 'Ministry to a collective it belongs to (所属; registry fact).' },
    HAS_STATUS: { description: 'Measure to its mark of the legend (状況).' },
    SAME_TEXT: { description: 'Progress note to another that says the same, word for word (同文).' },
  } as const,
});

const NodeCount = builder.objectRef<{ kind: NodeType; count: number }>('NodeCount').implement({
  description: 'How many nodes of one kind the graph has.',
  fields: (t) => ({
    kind: t.expose('kind', { type: NodeKind, description: 'The kind of node.' }),
    count: t.exposeInt('count', { description: 'How many there are.' }),
  }),
});

const EdgeCount = builder.objectRef<{ kind: EdgeKindName; count: number }>('EdgeCount').implement({
  description: 'How many edges of one kind the graph has.',
  fields: (t) => ({
    kind: t.expose('kind', { type: EdgeKind, description: 'The kind of edge.' }),
    count: t.exposeInt('count', { description: 'How many there are; 2147483647 stands for more, too.' }),
  }),
});

export const GraphInfo = builder.objectRef<GraphRow>('GraphInfo').implement({
  description: 'What the store holds now.',
  fields: (t) => ({
    revision: t.exposeString('revision', {
      description: 'Changes when, and only when, an import changes the graph: what was read under it may be kept.',
    }),
    importedAt: t.expose('importedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the graph last changed; null before the first import.',
    }),
    documents: t.int({
      description: 'Number of documents.',
      resolve: async (_, __, { loaders }) => (await loaders.counts.load('nodes')).nodes.Document,
    }),
    nodeCounts: t.field({
      type: [NodeCount],
      description: 'Number of nodes, by kind.',
      resolve: async (_, __, { loaders }) => {
        const { nodes } = await loaders.counts.load('nodes');
        return NODE_TYPES.map((kind) => ({ kind, count: nodes[kind] }));
      },
    }),
    edgeCounts: t.field({
      type: [EdgeCount],
      description: 'Number of edges, by kind.',
      resolve: async (_, __, { loaders }) => {
        const { edges } = await loaders.counts.load('edges');
        return EDGE_KINDS.map((kind) => ({ kind, count: edges[kind] }));
      },
    }),
  }),
});

builder.queryField('graph', (t) =>
  t.field({
    type: GraphInfo,
    description: 'What the store holds now, in numbers.',
    resolve: async (_, __, { loaders }) => (await loaders.graph()) ?? EMPTY,
  }),
);
