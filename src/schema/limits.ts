import { type ComplexityErrorFn, ComplexityErrorKind } from '@pothos/plugin-complexity';
import { userError } from '../loaders/user-error.ts';

/** Bounds of one operation. Cost is about the number of fields in the answer, a list counting as `listSize` items. */
export const LIMITS = { complexity: 250_000, depth: 20, breadth: 1_000, listSize: 5 } as const;

/** Headings under one heading: a tree of five levels has about a hundred of them, not five to the fifth. */
export const BRANCHING = { field: 1, multiplier: 3 } as const;

const WHAT = {
  [ComplexityErrorKind.Complexity]: [
    'cost',
    'complexity',
    'Ask for less at once: smaller pages, fewer nested lists, fewer searches or paths.',
  ],
  [ComplexityErrorKind.Depth]: ['depth', 'depth', 'Ask for fewer levels.'],
  [ComplexityErrorKind.Breadth]: ['number of fields', 'breadth', 'Ask for fewer fields.'],
} as const;

export const complexityError: ComplexityErrorFn = (kind, result) => {
  const [name, measured, advice] = WHAT[kind];
  return userError(
    'QUERY_TOO_COMPLEX',
    `The operation's ${name} is ${result[measured]}, the limit is ${LIMITS[measured]}. ${advice}`,
  );
};
