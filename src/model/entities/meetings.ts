/** `第13回`, `第十三回`. */
export const ORDINAL = '第(?:[0-9]{1,4}|[〇一二三四五六七八九十百]{1,6})回';

const AFTER = new RegExp(`^(.*?)(?:の)?\\(?(${ORDINAL})(?:定例)?(?:本?会合|会議|総会)?\\)?$`);
const BEFORE = new RegExp(`^(${ORDINAL})の?(.*)$`);

/** Words that stand for the meeting named last before. */
const ANAPHORIC = /^(?:同|本|当該|上記)?(?:会合|会議|委員会|研究会|検討会|協議会|懇談会|審議会|部会)?$/;

/**
 * `情報セキュリティ政策会議第13回会合`, `第13回情報セキュリティ政策会議`, `同会議第13回` → the series (null: the one
 * named last before) and the ordinal; null where the text states no ordinal.
 */
export function sittingOf(text: string): { readonly series: string | null; readonly ordinal: number } | null {
  const after = AFTER.exec(text);
  const [series, ordinal] = after ? [after[1], after[2]] : (([, o, s]) => [s, o])(BEFORE.exec(text) ?? []);
  if (series === undefined || ordinal === undefined) return null;
  return { series: ANAPHORIC.test(series) ? null : series, ordinal: numberOf(ordinal.slice(1, -1)) };
}

/** The one spelling of a sitting. A session of the Diet has its ordinal in its name. */
export function sittingName(series: string, ordinal: number): string {
  return /国会$/.test(series) ? `第${ordinal}回${series}` : `${series}第${ordinal}回会合`;
}

const DIGITS = '〇一二三四五六七八九';

/** `13`, `十三`, `百二`, `一三` → 13, 13, 102, 13. */
function numberOf(numeral: string): number {
  if (/^[0-9]/.test(numeral)) return Number(numeral);
  let total = 0;
  let digits = 0;
  for (const char of numeral) {
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
