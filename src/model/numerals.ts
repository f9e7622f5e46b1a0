const DIGITS = '〇一二三四五六七八九';

/** `13`, `元`, `十三`, `百二`, `二〇〇七`, `一三` → 13, 1, 13, 102, 2007, 13. */
export function numeral(written: string): number {
  if (/^[0-9]/.test(written)) return Number(written);
  if (written === '元') return 1;
  let total = 0;
  let digits = 0;
  for (const char of written) {
    const unit = char === '百' ? 100 : char === '十' ? 10 : 0;
    if (unit > 0) {
      total += (digits || 1) * unit;
      digits = 0;
    } else {
      digits = digits * 10 + DIGITS.indexOf(char);
    }
  }
  return total + digits;
}
