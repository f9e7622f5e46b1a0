/** What both names must have in common at their ends. */
const MIN_COMMON = 4;

/** How many characters two names have in common at their ends. */
function commonEnd(a: string, b: string): number {
  let length = 0;
  while (
    length < a.length &&
    length < b.length &&
    a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)
  )
    length++;
  return length;
}

/**
 * Whether a short name leaves out a part of a longer one: its beginning (政策会議 of 情報セキュリティ政策会議) or, with
 * `inside`, also something in the middle (信頼性ガイドライン of 情報システムの信頼性向上に関するガイドライン).
 */
export function shortens(short: string, long: string, inside: boolean): boolean {
  if (long.length < short.length + 2) return false;
  const common = commonEnd(short, long);
  if (common < MIN_COMMON) return false;
  if (common === short.length) return true;
  const rest = short.slice(0, short.charAt(short.length - common - 1) === 'の' ? -common - 1 : -common);
  if (rest === '') return true;
  return inside && rest.length >= 2 && long.slice(0, long.length - common).includes(rest);
}

/** Names by their last characters: only those can shorten one another. */
export const endKey = (name: string): string => name.slice(-MIN_COMMON);

/** Share of the characters of the longer name that both have in the same order, 0–1. */
export function similarity(a: string, b: string): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const char of a) {
    const next = [0];
    for (let i = 1; i <= b.length; i++) {
      next.push(char === b[i - 1] ? (row[i - 1] ?? 0) + 1 : Math.max(row[i] ?? 0, next[i - 1] ?? 0));
    }
    row = next;
  }
  return (row[b.length] ?? 0) / Math.max(a.length, b.length, 1);
}
