/** Width of a text in half-width characters: of Japanese two a character. */
const width = (text: string): number => [...text].reduce((sum, one) => sum + (one.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);

/** A text cut to so many half-width characters, with a mark where it was cut. */
export function shorten(text: string, most: number): string {
  if (width(text) <= most) return text;
  let cut = '';
  for (const one of text) {
    if (width(cut + one) > most - 1) break;
    cut += one;
  }
  return `${cut.trimEnd()}…`;
}

/** A name that fits beside a node: itself, else the first other name that is short but no single letter. */
export function shortName(name: string, aliases: readonly string[], most: number): string {
  if (width(name) <= most) return name;
  return aliases.find((alias) => [...alias].length > 1 && width(alias) <= most) ?? shorten(name, most);
}

/** An English abbreviation, such as METI. */
export const abbreviation = (aliases: readonly string[]): string | undefined =>
  aliases.find((alias) => /^[A-Z][A-Za-z]{1,6}$/.test(alias));
