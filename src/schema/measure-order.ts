import { builder } from './builder.ts';

export const Direction = builder.enumType('Direction', {
  description: 'Which way to sort.',
  values: {
    ASC: { description: 'The smallest first.' },
    DESC: { description: 'The largest first.' },
  } as const,
});

export const MeasureOrderField = builder.enumType('MeasureOrderField', {
  description:
    'What to sort measures (施策) by. Equals are sorted by document and place in it, so every order is total.',
  values: {
    NUMBER: { description: 'The number (施策番号) that the document gives the measure.' },
    STATUS: { description: 'The place of the status mark in the legend (凡例).' },
    NAME: { description: 'The name (施策名) by code point; measures without a name last, either way.' },
    MINISTRY_COUNT: { description: 'How many ministries (担当省庁) the row names.' },
    RELEVANCE: {
      description:
        'How well the measure fits the `text` of the filter (関連度), as `search` ranks: DESC has the best first. Only together with such a text, at the top of the filter.',
    },
  } as const,
});

export const MeasureOrder = builder.inputType('MeasureOrder', {
  description: 'One key to sort measures (施策) by.',
  fields: (t) => ({
    field: t.field({ type: MeasureOrderField, required: true, description: 'What to sort by.' }),
    direction: t.field({ type: Direction, defaultValue: 'ASC', description: 'Which way.' }),
  }),
});
