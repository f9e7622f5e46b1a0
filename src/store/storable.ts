/** U+0000, which PostgreSQL stores in no text, and half of a surrogate pair, which is no character. */
const NOT_STORABLE = /\0|\p{Surrogate}/u;
/** The same without a look at pairs, which costs a third: most texts have none of these. */
const SUSPECT = /[\0\ud800-\udfff]/;
const MAX_INTEGER = 2_147_483_647;
/** The fields that stand in an index, of which PostgreSQL takes 2,704 bytes with the id beside it. */
const INDEXED: ReadonlySet<string> = new Set(['id', 'markKey', 'pathKey', 'name']);
const MAX_INDEXED_BYTES = 1_300;

/** What PostgreSQL would not take, wherever in the value it stands: one English sentence each. */
export function unstorable(value: unknown, name = 'graph'): string[] {
  return fits(value, '') ? [] : [...complaints(value, name, '')];
}

/** A large document has millions of values, and nearly always all of them fit: where each stands is not put into words. */
function fits(value: unknown, field: string): boolean {
  switch (typeof value) {
    case 'string':
      return !(SUSPECT.test(value) && NOT_STORABLE.test(value)) && !tooLong(value, field);
    case 'number':
      return Number.isInteger(value) && Math.abs(value) <= MAX_INTEGER;
    case 'object':
      if (value === null) return true;
      if (Array.isArray(value)) return value.every((item) => fits(item, ''));
      for (const key in value) if (!fits((value as Record<string, unknown>)[key], key)) return false;
      return true;
    default:
      return true;
  }
}

function* complaints(value: unknown, place: string, field: string): Generator<string> {
  if (typeof value === 'string') {
    const at = value.search(NOT_STORABLE);
    if (at >= 0) yield `${place} holds U+${hex(value, at)} at character ${at}, which the database cannot store.`;
    if (tooLong(value, field)) {
      yield `${place} has ${Buffer.byteLength(value)} bytes; expected at most ${MAX_INDEXED_BYTES}. It begins with ${JSON.stringify(value.slice(0, 40))}.`;
    }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* complaints(item, `${place}[${index}]`, '');
  } else if (value !== null && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) yield* complaints(part, `${place}.${key}`, key);
  } else if (!fits(value, field)) {
    yield `${place} is ${value}; expected a whole number up to ${MAX_INTEGER}.`;
  }
}

const tooLong = (value: string, field: string): boolean =>
  value.length > MAX_INDEXED_BYTES / 3 && INDEXED.has(field) && Buffer.byteLength(value) > MAX_INDEXED_BYTES;

function hex(text: string, at: number): string {
  return text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
}
