/** U+0000, which PostgreSQL stores in no text, and half of a surrogate pair, which is no character. */
const NOT_STORABLE = /\0|\p{Surrogate}/u;
const MAX_INTEGER = 2_147_483_647;
/** The fields that stand in an index, of which PostgreSQL takes 2,704 bytes with the id beside it. */
const INDEXED = new Set(['id', 'markKey', 'pathKey', 'name']);
const MAX_INDEXED_BYTES = 1_300;

/** What PostgreSQL would not take, wherever in the value it stands: one English sentence each. */
export function* unstorable(value: unknown, path = 'graph'): Generator<string> {
  if (typeof value === 'string') {
    const at = value.search(NOT_STORABLE);
    if (at >= 0) yield `${path} holds U+${hex(value, at)} at character ${at}, which the database cannot store.`;
  } else if (typeof value === 'number') {
    if (!Number.isInteger(value) || Math.abs(value) > MAX_INTEGER) {
      yield `${path} is ${value}; expected a whole number up to ${MAX_INTEGER}.`;
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* unstorable(item, `${path}[${index}]`);
  } else if (value !== null && typeof value === 'object') {
    for (const [field, part] of Object.entries(value)) {
      const bytes = INDEXED.has(field) && typeof part === 'string' ? Buffer.byteLength(part) : 0;
      if (bytes > MAX_INDEXED_BYTES) {
        yield `${path}.${field} has ${bytes} bytes; expected at most ${MAX_INDEXED_BYTES}. It begins with ${JSON.stringify((part as string).slice(0, 40))}.`;
      }
      yield* unstorable(part, `${path}.${field}`);
    }
  }
}

function hex(text: string, at: number): string {
  return text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
}
