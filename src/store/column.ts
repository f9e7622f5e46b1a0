/** A document has a few dozen fields and a hundred thousand rows: each is spelled once. */
const spelled = new Map<string, string>();

/** `sectionId` → `section_id`: a column is a field of the model in PostgreSQL's spelling. */
export function columnOf(field: string): string {
  const known = spelled.get(field);
  if (known !== undefined) return known;
  const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  spelled.set(field, column);
  return column;
}
