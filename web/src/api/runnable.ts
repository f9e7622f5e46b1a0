import { type DocumentInput, stringifyDocument } from '@urql/core';

/**
 * An operation with its fragments as text that runs wherever it is pasted: each variable has its present value as its
 * default. For variables of scalar types.
 */
export function runnable(query: DocumentInput, variables: Readonly<Record<string, string | number | boolean>>): string {
  const text = stringifyDocument(query)
    .replace(/^#.*\n/gm, '')
    .replace(/^\}\n+/gm, '}\n\n')
    .trim();
  return `${Object.entries(variables).reduce(
    (whole, [name, value]) =>
      whole.replace(new RegExp(`\\$${name}: [\\w[\\]!]+`), (declared) => `${declared} = ${JSON.stringify(value)}`),
    text,
  )}\n`;
}
