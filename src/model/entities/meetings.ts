import { numeral } from '../numerals.ts';
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
const BEFORE = new RegExp(`^第(?<numeral>${NUMERAL})回 ?(?<rest>.+)$`);
/** What sits, as the last word of its name; a headquarters (戦略本部) is a body that sits, too. */
const LAST_WORD =
  /^.*(?:会議(?![室所体録資])|(?:委員|分科|部|審議|研究|検討|懇談|懇話|協議|調査|連絡|評議)会|会合|国会|ワーキング・?グループ|サブグループ|タスクフォース|WG|(?:戦略|推進|対策)本部)/;

/** `戦略本部会合`, `政策会議会合`: with an ordinal before it the sitting of the body, not a body of that name. */
const SITTING_OF = /(?<=会議|[員究討議談絡]会|(?:^|戦略|推進|対策)本部)会合$/;

/** Words that stand for the meeting named last before. */
const ANAPHORIC = /^(?:同|本|当該|上記)(?:会合|会議|委員会|研究会|検討会|協議会|懇談会|審議会|部会|本部)?$/;

/** One sitting of a meeting in a run of name characters, from `start` on. */
export function sittingIn(run: string, start: number): Found | null {
  const text = run.slice(start);
  return opening(text, start) ?? closing(text, start);
}

/** The ordinal opens the name. */
function opening(text: string, start: number): Found | null {
  const { numeral: written = '', rest = '' } = BEFORE.exec(text)?.groups ?? {};
  const series = LAST_WORD.exec(rest)?.[0];
  if (!series || /^(?:定例)?(?:本?会合|会議|総会)$/.test(series)) return null;
  return sitting(text, start, text.indexOf(rest) + series.length, series.replace(SITTING_OF, ''), written);
}

/** The ordinal closes the name. */
function closing(text: string, start: number): Found | null {
  const match = BEHIND.exec(text);
  const { series = '', numeral: written = '', sits } = match?.groups ?? {};
  if (!match || (series === '' && !sits)) return null;
  if (series !== '' && !ANAPHORIC.test(series) && !isSeries(series, sits !== undefined)) return null;
  return sitting(text, start, match[0].length, series, written);
}

/** A meeting or a headquarters, or with 会合 behind its ordinal any body. */
function isSeries(series: string, sits: boolean): boolean {
  const kind = kindByEnding(series)?.kind;
  return kind === 'MEETING' || (kind === 'ORGANISATION' && (sits || HEADQUARTERS.test(series)));
}

const HEADQUARTERS = /(?:戦略|推進|対策)本部$/;
const ORDINAL_BEFORE = new RegExp(`第(${NUMERAL})回$`);
const ORDINAL_BEHIND = new RegExp(`^\\(?第(${NUMERAL})回(?:会合|会議|総会)?\\)?`);
/** Longer than any ordinal. */
const MAX_ORDINAL = 10;

const ordinalBefore = (text: string, at: number) => ORDINAL_BEFORE.exec(text.slice(Math.max(0, at - MAX_ORDINAL), at));
const ordinalBehind = (text: string, at: number) => ORDINAL_BEHIND.exec(text.slice(at, at + 2 * MAX_ORDINAL));

/** [start, end), widened to the text's own ends where an ordinal stands: the kanji of 第13回 make no longer word. */
export const besideOrdinals = (text: string, start: number, end: number): [start: number, end: number] => [
  ordinalBefore(text, start) ? 0 : start,
  ordinalBehind(text, end) ? text.length : end,
];

/** The sitting that an ordinal makes of a body named at [start, end) by another name, which need not have the form of one. */
export function sittingOf(text: string, { start, end, name }: Found, body: string): Found | null {
  if (!isSeries(body, false)) return null;
  const before = ordinalBefore(text, start);
  const ordinal = before ?? ordinalBehind(text, end);
  if (!ordinal) return null;
  const [from, to] = before ? [start - before[0].length, end] : [start, end + ordinal[0].length];
  const sitting = { series: name, ordinal: numeral(ordinal[1] ?? '') };
  return { start: from, end: to, name: text.slice(from, to), firm: true, sitting };
}

function sitting(text: string, start: number, length: number, series: string, written: string): Found | null {
  const anaphoric = series === '' || ANAPHORIC.test(series);
  const ending = kindByEnding(series);
  if (!anaphoric && !series.endsWith('国会') && isCommon(series.slice(0, ending?.start))) return null;
  return {
    start,
    end: start + length,
    name: text.slice(0, length),
    firm: true,
    sitting: { series: anaphoric ? null : series, ordinal: numeral(written) },
  };
}

/** The one spelling of a sitting. A session of the Diet has its ordinal in its name. */
export function sittingName(series: string, ordinal: number): string {
  return series.endsWith('国会') ? `第${ordinal}回${series}` : `${series}第${ordinal}回会合`;
}
