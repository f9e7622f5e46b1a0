import type { GraphQLParams } from 'graphql-yoga';

/**
 * What an answer with data depends on, beside the graph, as one text: equal for equal requests however they are written,
 * and different for different ones. null where variables are nested thousands deep, as none of our arguments are.
 */
export function answerKey({ query, operationName, variables, extensions }: GraphQLParams): string | null {
  try {
    const name = JSON.stringify(operationName ?? null);
    return `${name}${canonical(variables ?? {})}${canonical(extensions ?? {})}${query}`;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** JSON with the members of objects in one order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item)).join()}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join()}}`;
  }
  // 1e999 is read as Infinity, of which JSON.stringify makes null.
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
