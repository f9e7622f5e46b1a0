import { nextWritten, tailAt, type Written, writtenAt } from './written.ts';

/** A time as the text gives it: one point, or a range from its first to its last character. */
export interface Expression {
  readonly start: number;
  readonly end: number;
  readonly first: Written;
  /** The other end of a range, with the unit that the first one leaves to it. */
  readonly last: Written | null;
}

/** 8月3日(金)～5日(日): weekdays may stand before the sign. */
const SIGN = / {0,2}(?:\([^()]{1,6}\) {0,2})?([~〜‐–—―ー・、-]|から|より|乃至|ないし) {0,2}/y;
/** 6月から8月に may as well be 6月から, 8月に: から makes a range only where these words end it. */
const WORD_END = /^(?:頃|ごろ)?(?:まで|迄|にかけ|の(?:間|期間|予定)|[)」]|$)/;

const NONE: readonly Expression[] = [];

/** All times in the text, in its order; none overlaps another. */
export function expressionsIn(text: string): readonly Expression[] {
  let first = nextWritten(text, 0);
  if (!first) return NONE;
  const expressions: Expression[] = [];
  while (first) {
    const expression = withLast(text, first);
    if (expression) expressions.push(expression);
    first = nextWritten(text, expression?.end ?? first.end);
  }
  return expressions;
}

function withLast(text: string, first: Written): Expression | null {
  SIGN.lastIndex = first.end;
  const sign = SIGN.exec(text);
  const isOpen = lacksUnit(first, text);
  const last = sign && endAt(text, first, SIGN.lastIndex, sign[1] ?? '', isOpen);
  if (last) return { start: first.start, end: last.end, first: isOpen ? withUnitOf(last, first) : first, last };
  return isOpen || isAccounting(text, first) ? null : { start: first.start, end: first.end, first, last: null };
}

function endAt(text: string, first: Written, at: number, sign: string, isOpen: boolean): Written | null {
  const last = writtenAt(text, at) ?? tailAt(text, at);
  if (!last || last.day === 'SAME' || last.month === 'SAME') return null;
  if (/^(?:から|より)$/.test(sign)) return WORD_END.test(text.slice(last.end, last.end + 6)) ? last : null;
  // 18・19年度 is a range of two; 8月・10月 are two dates.
  return /^[・、]$/.test(sign) ? (isOpen && follows(first, last) ? last : null) : last;
}

/** 18 in 18～21年度, 4 in 4～9月: the regular expression took it for the sake of the unit further on. */
const lacksUnit = ({ start, end }: Written, text: string): boolean =>
  /^[^./-]*[\d元一二三四五六七八九十]\)?$/.test(text.slice(start, end)) && !text.startsWith('FY', start);

function follows(first: Written, last: Written): boolean {
  if (first.day !== null) return last.day === (first.day as number) + 1;
  if (first.month !== null) return last.month === (first.month as number) + 1;
  return first.year !== null && last.year !== null && 'value' in first.year && 'value' in last.year
    ? last.year.value === first.year.value + 1
    : false;
}

/** 平成18 of 平成18～平成21年度 is a 年度, too. */
function withUnitOf(last: Written, first: Written): Written {
  if (!first.year || first.year.fiscal !== null || first.month !== null) return first;
  return { ...first, year: { ...first.year, fiscal: last.year?.fiscal ?? false } };
}

/** 2008年3月期 is an accounting period. */
const isAccounting = (text: string, { end, month, day }: Written): boolean =>
  month !== null && day === null && text.startsWith('月期', end - 1);
