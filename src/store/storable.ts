/** U+0000, which PostgreSQL stores in no text, and half of a surrogate pair, which is no character. */
const NOT_STORABLE = /\0|\p{Surrogate}/u;
const MAX_INTEGER = 2_147_483_647;
/** The fields that stand in an index, of which PostgreSQL takes 2,704 bytes with the id beside it. */
const INDEXED: ReadonlySet<string | number> = new Set(['id', 'markKey', 'pathKey', 'name']);
const MAX_INDEXED_BYTES = 1_300;

/** What PostgreSQL would not take, wherever in the value it stands: one English sentence each. */
export function unstorable(value: unknown, name = 'graph'): string[] {
  const problems: string[] = [];
  /** Where the visit is. It is put into words for a complaint only: a large document has millions of values. */
  const path: (string | number)[] = [];
  const complain = (what: string): void => {
    const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
    problems.push(`${name}${place} ${what}`);
  };
  const visitPart = (step: string | number, part: unknown): void => {
    path.push(step);
    visit(part, step);
    path.pop();
  };
  const visit = (value: unknown, step: string | number): void => {
    if (typeof value === 'string') {
      const at = value.search(NOT_STORABLE);
      if (at >= 0) complain(`holds U+${hex(value, at)} at character ${at}, which the database cannot store.`);
      const bytes = INDEXED.has(step) ? Buffer.byteLength(value) : 0;
      if (bytes > MAX_INDEXED_BYTES) {
        complain(
          `has ${bytes} bytes; expected at most ${MAX_INDEXED_BYTES}. It begins with ${JSON.stringify(value.slice(0, 40))}.`,
        );
      }
    } else if (typeof value === 'number') {
      if (!Number.isInteger(value) || Math.abs(value) > MAX_INTEGER) {
        complain(`is ${value}; expected a whole number up to ${MAX_INTEGER}.`);
      }
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visitPart(index, item);
    } else if (value !== null && typeof value === 'object') {
      for (const [field, part] of Object.entries(value)) visitPart(field, part);
    }
  };
  visit(value, '');
  return problems;
}

function hex(text: string, at: number): string {
  return text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
}
