import type { MeasureRow, ResponsibilityRow } from '../loaders/rows.ts';
import { builder } from './builder.ts';
import { Measure } from './measure.ts';
import { Ministry } from './ministry.ts';
import { Sourced } from './sourced.ts';

export const Responsibility = builder
  .objectRef<ResponsibilityRow & { readonly measure: MeasureRow }>('Responsibility')
  .implement({
    description:
      'The statement that a ministry answers for a measure (担当): an edge of the graph with its own source.',
    interfaces: [Sourced],
    fields: (t) => ({
      measure: t.field({ type: Measure, description: 'The measure (施策).', resolve: ({ measure }) => measure }),
      ministry: t.field({
        type: Ministry,
        description: 'The ministry (省庁) or collective (全府省庁 …) as the row names it.',
        resolve: ({ ministry }) => ministry,
      }),
      position: t.exposeInt('position', { description: 'Place among the ministries of the row as stated, from 1.' }),
    }),
  });
