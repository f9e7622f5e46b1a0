import { loadNode } from '../loaders/node.ts';
import { present } from '../loaders/present.ts';
import { type RelatedConnection, type RelatedReason as RelatedReasonRow, relatedMeasures } from '../loaders/related.ts';
import { detailOf } from '../loaders/related-detail.ts';
import { MAX_RELATED } from '../model/related/weights.ts';
import { builder } from './builder.ts';
import { pageArgs, pageComplexity } from './connection.ts';
import { Measure } from './measure.ts';

export const RelationReason = builder.enumType('RelationReason', {
  description: 'A kind of bond between two measures (施策) of one document (関連の理由), the surest first.',
  values: {
    RELISTED_TOGETHER: {
      description:
        'Both are listed again (再掲) under the same heading, or one is listed again under the heading of the other.',
    },
    REFERENCE: { description: 'The text of one points at the other (参照).' },
    SAME_TEXT: { description: 'Progress notes (進捗状況) of both say the same.' },
    SHARED_ENTITY: { description: 'The texts of both name the same entity (事物); rarer ones weigh more.' },
    SHARED_MINISTRIES: {
      description: 'The same ministries answer for both (担当省庁), weighed by how few measures each has.',
    },
    SAME_SECTION: { description: 'Both stand near each other under the same heading (見出し).' },
    SIMILAR_TEXT: { description: 'Names (施策名) and progress notes (進捗状況) have rare words in common (共通の語).' },
  } as const,
});

/** Reasons of a related measure, and things that a reason names: two or three, as a rule. */
const FEW = { field: 1, multiplier: 3 } as const;

const SCALE = 'The scale is open: an explicit reference (参照) alone gives 1, mere neighbours about 0.1.';

export const RelatedReason = builder.objectRef<RelatedReasonRow>('RelatedReason').implement({
  description: 'One reason why two measures belong together (関連の理由).',
  fields: (t) => ({
    kind: t.expose('kind', { type: RelationReason, description: 'The kind of bond.' }),
    weight: t.float({
      description: `What it adds to the score (重み), in steps of a thousandth. ${SCALE}`,
      resolve: ({ weight }) => weight / 1_000,
    }),
    detail: t.string({
      description:
        'The reason as one Japanese sentence that names what both have in common (heading, entity, note, ministries or words), such as どちらも警察庁が担当している.',
      resolve: (reason, _, { loaders }) => detailOf(loaders, reason),
    }),
    nodes: t.field({
      type: [builder.nodeInterfaceRef()],
      description:
        'What both have in common: headings and the rows that list measures again (再掲), notes, entities, ministries; of a reference (参照) the note that points. Empty for SIMILAR_TEXT, whose words stand in `detail`.',
      complexity: FEW,
      resolve: async ({ nodes }, _, { loaders }) => {
        const rows = await Promise.all(nodes.map(({ type, id }) => loadNode(loaders, { typename: type, id })));
        return rows.map(present);
      },
    }),
  }),
});

const RelatedMeasureEdge = builder.edgeObject<typeof Measure, RelatedConnection>({
  type: Measure,
  name: 'RelatedMeasureEdge',
  description: 'A related measure (関連施策) on a page, with why, and with its cursor.',
  fields: (t) => ({
    score: t.float({
      description: `How near it is: the sum of the reasons\u2019 weights. ${SCALE}`,
      resolve: ({ score }) => score / 1_000,
    }),
    reasons: t.field({
      type: [RelatedReason],
      description: 'Why it is related (関連の理由), the weightiest reason first.',
      complexity: FEW,
      resolve: ({ reasons }) => reasons,
    }),
  }),
});

export const RelatedMeasureConnection = builder.connectionObject(
  {
    type: Measure,
    name: 'RelatedMeasureConnection',
    description: 'A page of measures that belong near another one (関連施策), best first.',
  },
  RelatedMeasureEdge,
);

builder.prismaObjectField(Measure, 'related', (t) =>
  t.field({
    type: RelatedMeasureConnection,
    description:
      'Measures of the same document that belong near this one (関連施策), best first, each with why; ten at most.',
    args: {
      ...pageArgs(t.arg),
      by: t.arg({
        type: [RelationReason],
        description:
          'Only measures related by at least one of these kinds; scores, reasons and order are then of these kinds alone. An empty list holds for none. Not all ties are kept: the choice is among the ten that are nearest by all kinds.',
      }),
    },
    // There are no more than these, however many a page may hold.
    complexity: (args) => ({ field: 1, multiplier: Math.min(pageComplexity(args).multiplier, MAX_RELATED) }),
    resolve: ({ id }, { by, ...page }, { loaders }) => relatedMeasures(loaders, id, by ?? null, page),
  }),
);
