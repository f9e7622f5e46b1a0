import type { ArgBuilder } from '@pothos/core';
import { type ConnectionArgs, DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../loaders/pages/window.ts';
import { builder } from './builder.ts';

/** Relay's arguments, the same on every connection. `first` has no default in SDL: it would clash with `last`. */
export const pageArgs = (arg: ArgBuilder<typeof builder.$inferSchemaTypes>) => ({
  first: arg.int({
    description: `How many items from the front of the list, 0 to ${MAX_PAGE_SIZE}; ${DEFAULT_PAGE_SIZE} when neither first nor last is given.`,
  }),
  after: arg.string({ description: 'Only items behind the one with this cursor.' }),
  last: arg.int({
    description: `How many items from the end of the list, 0 to ${MAX_PAGE_SIZE}. Not together with first.`,
  }),
  before: arg.string({ description: 'Only items before the one with this cursor.' }),
});

/** What a page may cost: its fields once for each item that it may hold. */
export const pageComplexity = ({ first, last }: ConnectionArgs) => ({
  field: 1,
  multiplier: Math.min(Math.max(1, first ?? last ?? DEFAULT_PAGE_SIZE), MAX_PAGE_SIZE),
});

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'Length of the whole list, whatever the page. Counted only when asked for.',
    resolve: (connection) => connection.totalCount,
  }),
);
