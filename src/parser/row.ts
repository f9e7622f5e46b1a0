import { isEmpty, type Range, type SourceText, slice } from '../source/source-text.ts';
import type { AlignedCell } from './align.ts';
import type { Row, StatedText } from './ast.ts';
import type { Diagnostic } from './diagnostics.ts';
import { type Item, itemAt, type RelistingMark, relistedName, relistingOnly } from './item.ts';
import { plainText, trimMarkup } from './markup.ts';
import { type StatedMinistry, splitMinistries } from './ministries/split.ts';
import { type StatedNote, splitNotes } from './notes.ts';
import { rowRemarks } from './remarks.ts';

/** Reads aligned cells into what the row states. Never fails: what is not there is null or empty. */
export function readRow(
  source: SourceText,
  cells: readonly AlignedCell[],
): { readonly row: Row; readonly diagnostics: Diagnostic[] } {
  const filled = cells.filter((cell) => !isEmpty(cell));
  const { items, names, ministries, progress, statuses, marks } = byColumn(source, filled);
  const [nameCell, ...moreName] = names;
  const glued = nameCell && gluedItem(source, trimMarkup(source, nameCell), items);
  if (glued) items.push(glued);
  const nameRange = glued?.rest ?? items.find((item) => !isEmpty(item.rest))?.rest ?? null;
  const { name, relisting: nameMark } = nameRange
    ? relistedName(source, trimMarkup(source, nameRange))
    : { name: null, relisting: null };
  const status = statuses[0] ?? null;

  const tooLong: Range[] = ministries.filter((each) => lengthOf(each) > MAX_MINISTRY);
  if (name && lengthOf(name) > MAX_NAME) tooLong.push(name);
  if (status && lengthOf(status) > MAX_STATUS) tooLong.push(status);
  const row: Row = {
    start: filled[0]?.start ?? 0,
    end: filled.at(-1)?.end ?? 0,
    number: items.find((item) => item.number !== null)?.number ?? null,
    numberLine: null,
    relisting: joinMarks([...items.map((item) => item.relisting), nameMark, ...marks]),
    label: items.reduce((labels, { label }) => (labels && label ? `${labels} ${label}` : labels || label || ''), ''),
    name: name && !tooLong.includes(name) ? stated(source, name, moreName) : null,
    ministries: tooLong.length === 0 ? ministries : ministries.filter((each) => !tooLong.includes(each)),
    notes: progress.reduce<readonly StatedNote[]>((notes, cell) => joinNotes(notes, splitNotes(source, cell)), []),
    status: status && !tooLong.includes(status) ? stated(source, status, []) : null,
  };
  const unread = tooLong.map(({ start, end }): AlignedCell => ({ start, end, role: null }));
  return { row, diagnostics: rowRemarks(source, unread.length === 0 ? cells : [...cells, ...unread], row) };
}

/** The cells of a row by what they hold. */
function byColumn(source: SourceText, cells: readonly AlignedCell[]) {
  const items: Item[] = [];
  const ministries: StatedMinistry[] = [];
  const names: Range[] = [];
  const progress: Range[] = [];
  const statuses: Range[] = [];
  /** 再掲 may stand in place of the progress text or of the mark. */
  const marks: RelistingMark[] = [];
  for (const cell of cells) {
    switch (cell.role) {
      case 'ITEM':
      case 'NUMBER':
      case 'LABEL':
        items.push(itemAt(source, trimMarkup(source, cell)));
        break;
      case 'NAME':
        names.push(cell);
        break;
      case 'MINISTRIES':
        for (const ministry of splitMinistries(source, cell)) ministries.push(ministry);
        break;
      case 'PROGRESS':
      case 'STATUS': {
        const mark = relistingOnly(source, trimMarkup(source, cell));
        if (mark) marks.push(mark);
        else (cell.role === 'PROGRESS' ? progress : statuses).push(cell);
      }
    }
  }
  return { items, ministries, names, progress, statuses, marks };
}

/** What is longer is running text in the wrong cell, and is reported rather than kept. */
const MAX_NAME = 500;
const MAX_MINISTRY = 60;
const MAX_STATUS = 40;

function lengthOf({ start, end }: Range): number {
  return end - start;
}

/** A number or a label in front of the name, where no cell of its own gave them: `ア) a) 名称`, `45 ア) 名称`. */
function gluedItem(source: SourceText, cell: Range, items: readonly Item[]): Item {
  const item = itemAt(source, cell);
  const hasLabel = items.some(({ label }) => label !== null);
  const isOfName =
    (item.number !== null && items.some(({ number, relisting }) => number !== null || relisting !== null)) ||
    (item.label !== null && hasLabel) ||
    (item.label === null && item.number !== null && !hasLabel && isEmpty(item.rest));
  return isOfName ? { number: null, relisting: null, label: null, rest: cell } : item;
}

/** A row may be marked in several cells; the number may stand in any of them. */
function joinMarks(marks: readonly (RelistingMark | null)[]): RelistingMark | null {
  const found = marks.filter((mark) => mark !== null);
  return found.find((mark) => mark.number !== null) ?? found[0] ?? null;
}

/** One text in one piece, or in several where its cell goes on below. */
function stated(source: SourceText, first: Range, more: readonly Range[]): StatedText | null {
  const text = plainText([first, ...more].map((piece) => slice(source, piece)).join('\n'));
  return text === '' ? null : { start: first.start, end: more.at(-1)?.end ?? first.end, text };
}

/** The notes of a cell that goes on below: what does not begin with a bullet there belongs to the last one above. */
function joinNotes(above: readonly StatedNote[], below: readonly StatedNote[]): readonly StatedNote[] {
  const [last, first] = [above.at(-1), below[0]];
  if (!last) return below;
  if (!first || first.bulleted) return [...above, ...below];
  const text = plainText(`${last.text}\n${first.text}`);
  return [...above.slice(0, -1), { ...last, end: first.end, text }, ...below.slice(1)];
}
