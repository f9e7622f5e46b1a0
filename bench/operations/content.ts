// Servers of different shapes say the same thing: what is left when the shapes are taken away is compared.

type Content = null | boolean | number | string | Content[] | { readonly [key: string]: Content };

/** What an edge is wrapped in, here or there. */
const WRAPPERS = ['node', 'ministry', 'measure'];

/**
 * The content of an answer: connections become lists, edges what they lead to, and every ID the database's own.
 * `rawId` undoes a server's encoding of IDs.
 */
export function contentOf(value: unknown, rawId: (id: string) => string): Content {
  if (Array.isArray(value)) return value.map((item) => contentOf(unwrapped(item), rawId));
  if (value === null || typeof value !== 'object') return value as Content;
  const { edges, nodes, ...fields } = value as Record<string, unknown>;
  const items = edges ?? nodes;
  if (items !== undefined && Object.keys(fields).length === 0) return contentOf(items, rawId);
  const entries = Object.entries(items === undefined ? fields : { ...fields, items });
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([key, inner]) => [key, key === 'id' ? rawId(inner as string) : contentOf(inner, rawId)]),
  );
}

function unwrapped(item: unknown): unknown {
  if (item === null || typeof item !== 'object') return item;
  const [key = '', ...others] = Object.keys(item);
  return others.length === 0 && WRAPPERS.includes(key) ? Reflect.get(item, key) : item;
}

/** The `id` inside a global ID of the product: base64 of `Measure:report-0001/measure/0000001`. */
export function fromGlobalId(id: string): string {
  const text = Buffer.from(id, 'base64').toString();
  return text.slice(text.indexOf(':') + 1);
}
