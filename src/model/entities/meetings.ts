import { isCommon } from './common-nouns.ts';
import { kindByEnding } from './forms.ts';
import type { Found } from './found.ts';

const NUMERAL = '(?:[0-9]{1,4}|[〇一二三四五六七八九十百]{1,6})';
/** `第13回`, `第十三回`. */
export const ORDINAL = `第${NUMERAL}回`;

/** `情報セキュリティ政策会議第13回会合`, `同会議第13回`, `情報セキュリティ政策会議(第13回)`, `第13回会合`. */
const BEHIND = new RegExp(
  `^(?<series>.{0,100}?)\\(?第(?<numeral>${NUMERAL})回(?<sits>(?:定例)?(?:本?会合|会議|総会))?\\)?(?!.*${ORDINAL})`,
);
/** `第13回情報セキュリティ政策会議`, `第163回国会`. */
const BEFORE = new RegExp(`^第(?<numeral>${NUMERAL})回(?<rest>.+)$`);
/** What sits, as the last word of its name; a headquarters (戦略本部) is a body that sits, too. */
const LAST_WORD =
  /^.*(?:会議(?![室所体録資])|(?:委員|分科|部|審議|研究|検討|懇談|懇話|協議|調査|連絡|評議)会|会合|国会|ワーキング・?グループ|サブグループ|タスクフォース|WG|(?:戦略|推進|対策)本部)/;

/** Words that stand for the meeting named last before. */
const ANAPHORIC = /^(?:同|本|当該|上記)(?:会合|会議|委員会|研究会|検討会|協議会|懇談会|審議会|部会|本部)?$/;

/** One sitting of a meeting in a run of name characters, from `start` on. */
export function sittingIn(run: string, start: number): Found | null {
  const text = run.slice(start);
  return opening(text, start) ?? closing(text, start);
}

/** The ordinal opens the name. */
function opening(text: string, start: number): Found | null {
  const { numeral = '', rest = '' } = BEFORE.exec(text)?.groups ?? {};
  const series = LAST_WORD.exec(rest)?.[0];
  if (!series || /^(?:定例)?(?:本?会合|会議|総会)$/.test(series)) return null;
  return sitting(text, start, text.indexOf(rest) + series.length, series, numeral);
}

/** The ordinal closes the name. */
function closing(text: string, start: number): Found | null {
  const match = BEHIND.exec(text);
  const { series = '', numeral = '', sits } = match?.groups ?? {};
  if (!match || (series === '' && !sits)) return null;
  if (series !== '' && !ANAPHORIC.test(series) && !isSeries(series, sits !== undefined)) return null;
  return sitting(text, start, match[0].length, series, numeral);
}

/** A meeting, or with 会合 behind its ordinal any body that sits (戦略本部). */
function isSeries(series: string, sits: boolean): boolean {
  const kind = kindByEnding(series)?.kind;
  return kind === 'MEETING' || (sits && kind === 'ORGANISATION');
}

function sitting(text: string, start: number, length: number, series: string, numeral: string): Found | null {
  const anaphoric = series === '' || ANAPHORIC.test(series);
  const ending = kindByEnding(series);
  if (!anaphoric && !series.endsWith('国会') && isCommon(series.slice(0, ending?.start))) return null;
  return {
    start,
    end: start + length,
    name: text.slice(0, length),
    firm: true,
    sitting: { series: anaphoric ? null : series, ordinal: numberOf(numeral) },
  };
}

/** The one spelling of a sitting. A session of the Diet has its ordinal in its name. */
export function sittingName(series: string, ordinal: number): string {
  return series.endsWith('国会') ? `第${ordinal}回${series}` : `${series}第${ordinal}回会合`;
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
