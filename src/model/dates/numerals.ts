const DIGITS = '〇一二三四五六七八九';

/** `19`, `元`, `十九`, `二〇〇七` → a number. */
export function numeral(written: string): number {
  if (/^\d+$/.test(written)) return Number(written);
  if (written === '元') return 1;
  const [tens, units] = written.split('十');
  if (units === undefined) return Number(Array.from(written, (digit) => DIGITS.indexOf(digit)).join(''));
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (units ? DIGITS.indexOf(units) : 0);
}
