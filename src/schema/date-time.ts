import { builder } from './builder.ts';

builder.scalarType('DateTime', {
  description: 'A moment in time, RFC 3339 in UTC, for example 2026-01-31T09:30:00.000Z.',
  serialize: (value) => value.toISOString(),
  parseValue: () => {
    throw new Error('DateTime is given out only.');
  },
});
