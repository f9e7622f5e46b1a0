import { matches } from '../../source/matches.ts';
import { LABELS, partsOf } from './label.ts';
import type { Pointed, Pointer } from './pointer.ts';

const AND = ' ?(?:[、,・~〜]|及び|並びに|又は|から|と) ?';
const LIST = `${LABELS}(?:${AND}${LABELS}){0,9}`;
const NUMBERED = '(?:施策(?:番号)?|項番|整理番号|通し番号|番号|No\\.?|№)';
const NUMBERS = `${NUMBERED} ?\\d{1,4}(?:${AND}(?:${NUMBERED} ?)?\\d{1,4}(?![\\d年月日件回]))*`.replace('*', '{0,19}');
const OF = '(?: ?の(?:項目?|施策|欄|記載))?';
/** を参照, のとおり, と同様: what makes a label or a number a pointer. */
const POINTS = `${OF}(?: ?(?:を|も|に|と|は)?、? ?(?:併せて|あわせて|再|御|ご)?(?:参照|同じ|同様)| ?のとおり| ?の通り| ?に(?:記載|掲げ|示す))`;
const ABOVE = '(?:上記|前記|下記|前掲|後掲|前述|後述)の?';

const PATTERNS: readonly RegExp[] = [
  new RegExp(`${ABOVE} ?(?<labels>${LIST})`, 'g'),
  new RegExp(`(?<labels>${LIST})(?=${POINTS})`, 'g'),
  new RegExp(`(?<numbers>施策番号 ?\\d{1,4}(?:${AND}(?:施策番号 ?)?\\d{1,4}(?![\\d年月日件回])){0,19})`, 'g'),
  new RegExp(`(?<numbers>${NUMBERS})(?=${POINTS})`, 'g'),
  /「(?<name>[^「」]{1,200})」(?=(?<sure> ?の項目?)?(?: ?(?:を|も))? ?(?:併せて|あわせて)?参照)/g,
];

const ITEM = new RegExp(LABELS, 'g');
const DIGITS = new RegExp(`(?:${NUMBERED} ?)?(\\d{1,4})`, 'g');
/** 12～15 means those between as well; a longer stretch is no list of measures. */
const RANGE = /^ ?(?:[~〜]|から) ?/;
const LONGEST_RANGE = 50;

/** ① and (1) count the points of a text as often as they label items: 上記① in a text with a ① of its own means that. */
const FIGURE = /[①-⑳㉑-㉟㊱-㊿]|\(\d{1,4}\)/g;

function withoutOwnPoints(text: string, pointers: readonly Pointer[]): readonly Pointer[] {
  const starts = new Set(pointers.map(({ start }) => start));
  const own = new Set(
    matches(text, FIGURE)
      .filter(({ index }) => !starts.has(index))
      .map(([figure]) => figure),
  );
  return pointers.filter(({ start, end }) => !own.has(text.slice(start, end)));
}

/** 参照: all expressions that point at another measure or a section by label, number or name. */
export function seePointers(text: string): readonly Pointer[] {
  return HINT.test(text) ? withoutOwnPoints(text, pointersOf(text)) : NONE;
}

/** What some expression has in it, whichever it is; most texts have none of them. */
const HINT = /参照|同じ|同様|とおり|通り|記載|掲げ|示す|[上前下]記|[前後][掲述]|施策番号/;
const NONE: readonly Pointer[] = [];

function pointersOf(text: string): Pointer[] {
  const pointers: Pointer[] = [];
  for (const pattern of PATTERNS) {
    for (const { index, groups = {}, 0: whole } of matches(text, pattern)) {
      const { labels, numbers, name } = groups;
      if (labels !== undefined) addLabelled(pointers, labels, index + whole.length - labels.length);
      else if (numbers !== undefined) addNumbered(pointers, numbers, index);
      else if (name !== undefined) {
        const to: Pointed = { by: 'NAME', name, isSure: groups.sure !== undefined };
        pointers.push({ kind: 'SEE', start: index, end: index + whole.length, to });
      }
    }
  }
  return pointers;
}

function addLabelled(pointers: Pointer[], list: string, at: number): void {
  for (const { index, 0: item } of matches(list, ITEM)) {
    const to: Pointed = { by: 'LABEL', parts: partsOf(item) };
    pointers.push({ kind: 'SEE', start: at + index, end: at + index + item.length, to });
  }
}

function addNumbered(pointers: Pointer[], list: string, at: number): void {
  let before: { number: number; end: number } | null = null;
  for (const { index, 0: item, 1: digits } of matches(list, DIGITS)) {
    const [start, end, number] = [at + index, at + index + item.length, Number(digits)];
    const between = before && RANGE.test(list.slice(before.end)) ? before.number + 1 : number;
    for (let each = number - between <= LONGEST_RANGE ? between : number; each <= number; each++)
      pointers.push({ kind: 'SEE', start, end, to: { by: 'NUMBER', number: each } });
    before = { number, end: index + item.length };
  }
}
