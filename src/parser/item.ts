import { isEmpty, type Range, type SourceText, trimRange } from '../source/source-text.ts';
import { type Label, labelAt, skipSpace } from './labels.ts';

/** 再掲: the row lists another measure again, by number where it gives one. */
export interface RelistingMark {
  readonly number: number | null;
}

/** What stands at the front of a row, in one cell or several: `45 ア)`, `再掲 (68) ア) h)`, `ア) a) 名称`. */
export interface Item {
  readonly number: number | null;
  readonly relisting: RelistingMark | null;
  readonly label: string | null;
  /** What follows; empty where the cell holds nothing else. */
  readonly rest: Range;
}

const NUMBER = /(?:no\.?|№|#)?\s*(\d{1,7})(?:\s*番)?/iy;
const AFTER_NUMBER = /[.:、]?(?=\s|$)/y;

/** The word with or without brackets, the number before or after it: `再掲 (68)`, `【再掲】68`, `(再掲)`, `68 再掲`. */
const RELISTING =
  /[([【〔]?\s*再掲(?!載)\s*(?:[:(]?\s*(?:no\.?|№|番号|施策)?\s*(\d{1,7})\s*(?:番)?(?:を?参照)?\s*\)?)?\s*[)\]】〕]?/iy;
const NUMBER_FIRST = /(?:no\.?|№)?\s*(\d{1,7})\s*(?:の)?\s*[([【〔]?\s*再掲\s*[)\]】〕]?/iy;
const AFTER_BRACKET = /\s*(?:no\.?|№)?\s*\(?(\d{1,7})\)?(?=\s|$)/iy;

/** With what a number, a 再掲 mark or a label begins: most names and texts do not. */
const FRONT = /[\s\d#№([【〔再A-Za-zァ-ヴ一二三四五六七八九十①-⑳㉑-㉟㊱-㊿]/;

/** Reads the front of a cell. A number counts only if a label, a space or the cell's end follows it. */
export function itemAt(source: SourceText, range: Range): Item {
  const { start, end } = trimRange(source, range);
  if (!FRONT.test(source.folded.charAt(start)))
    return { number: null, relisting: null, label: null, rest: { start, end } };
  const relisting = relistingAt(source, start, end);
  const number = relisting ? null : numberAt(source, start, end);
  const afterNumber = relisting?.end ?? number?.end ?? start;
  const label = labelAt(source, afterNumber, end);
  const restStart = skipSpace(source, label?.end ?? afterNumber, end);
  return {
    number: number?.value ?? null,
    relisting: relisting && { number: relisting.number },
    label: label?.text ?? null,
    rest: { start: restStart, end },
  };
}

/** Whether the cell is a number, a 再掲 mark or a label and nothing else. */
export function isItemOnly(item: Item): boolean {
  return isEmpty(item.rest) && (item.number !== null || item.relisting !== null || item.label !== null);
}

/** Whether the cell is a 再掲 mark, with its number or without, and nothing else. */
export function isRelistingOnly(item: Item): boolean {
  return item.relisting !== null && isEmpty(item.rest);
}

/** The 再掲 mark that is all of a cell; null where it is none. */
export function relistingOnly(source: SourceText, range: Range): RelistingMark | null {
  if (!mayRelist(source, range)) return null;
  const item = itemAt(source, range);
  return isRelistingOnly(item) ? item.relisting : null;
}

/** So far in a cell the mark is looked for. */
const MAX_RELISTING = 60;

const mayRelist = ({ folded }: SourceText, { start, end }: Range): boolean =>
  folded.slice(start, Math.min(end, start + MAX_RELISTING)).includes('再掲');

function numberAt(source: SourceText, start: number, end: number): { value: number; end: number } | null {
  const text = source.folded.slice(start, Math.min(end, start + 40));
  NUMBER.lastIndex = 0;
  const digits = NUMBER.exec(text);
  if (!digits) return null;
  AFTER_NUMBER.lastIndex = digits[0].length;
  const after = AFTER_NUMBER.exec(text);
  const at = start + digits[0].length + (after?.[0].length ?? 0);
  const label: Label | null = labelAt(source, at, end);
  return after || label ? { value: Number(digits[1]), end: at } : null;
}

function relistingAt(source: SourceText, start: number, end: number): { number: number | null; end: number } | null {
  const text = source.folded.slice(start, Math.min(end, start + MAX_RELISTING));
  if (!text.includes('再掲')) return null;
  for (const pattern of [RELISTING, NUMBER_FIRST]) {
    pattern.lastIndex = 0;
    const match = pattern.exec(text);
    if (!match) continue;
    const stated = match[1] === undefined ? numberAfter(text, match[0].length) : null;
    const number = match[1] ?? stated?.[1];
    const length = match[0].length + (stated?.[0].length ?? 0);
    return { number: number === undefined ? null : Number(number), end: start + length };
  }
  return null;
}

function numberAfter(text: string, at: number): RegExpExecArray | null {
  AFTER_BRACKET.lastIndex = at;
  return AFTER_BRACKET.exec(text);
}

const NAME_MARK_AT_END = /[([【〔]\s*再掲\s*(?:[:(]?\s*(?:no\.?|№)?\s*(\d{1,7})\s*\)?)?\s*[)\]】〕]$/i;
const NAME_MARK_AT_START = /^[([【〔]\s*再掲\s*(?:[:(]?\s*(?:no\.?|№)?\s*(\d{1,7})\s*\)?)?\s*[)\]】〕]/i;

/** A name with its 再掲 mark taken off: `…の研究【再掲】` → the name's own range and the mark. */
export function relistedName(source: SourceText, range: Range): { name: Range; relisting: RelistingMark | null } {
  const text = source.folded.slice(range.start, range.end);
  if (!text.includes('再掲')) return { name: range, relisting: null };
  const match = NAME_MARK_AT_END.exec(text) ?? NAME_MARK_AT_START.exec(text);
  if (!match) return { name: range, relisting: null };
  const name =
    match.index === 0 && match[0].length < text.length
      ? { start: range.start + match[0].length, end: range.end }
      : { start: range.start, end: range.start + match.index };
  return { name: trimRange(source, name), relisting: { number: match[1] === undefined ? null : Number(match[1]) } };
}
