/** A figure with as many digits as it deserves: 12,345 · 123 · 12.3 · 1.23 · 0.012. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`Expected a figure, came ${value}.`);
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 || value === 0 ? 2 : 3;
  return value.toLocaleString('en', { minimumFractionDigits: 0, maximumFractionDigits: digits });
}

export const ratio = (value: number | null): string => (value === null ? '–' : `${figure(value)} ×`);

export const count = (value: number): string => value.toLocaleString('en');

/** A table in Markdown; columns of words stand at the left, those of figures at the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], words = 1): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const rule = line(head.map((_, column) => (column < words ? '---' : '--:')));
  return [line(head), rule, ...rows.map(line)].join('\n');
}
