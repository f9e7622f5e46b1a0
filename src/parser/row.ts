import { isEmpty, type Range, type SourceText, slice } from '../source/source-text.ts';
import type { AlignedCell } from './align.ts';
import type { Row, StatedText } from './ast.ts';
import type { ColumnRole } from './columns.ts';
import type { Diagnostic } from './diagnostics.ts';
import { type Item, isRelistingOnly, itemAt, type RelistingMark, relistedName } from './item.ts';
import { plainText, trimMarkup } from './markup.ts';
import { splitMinistries } from './ministries/split.ts';
import { type StatedNote, splitNotes } from './notes.ts';
import { rowRemarks } from './remarks.ts';

/** Reads aligned cells into what the row states. Never fails: what is not there is null or empty. */
export function readRow(source: SourceText, cells: readonly AlignedCell[]): { row: Row; diagnostics: Diagnostic[] } {
  const filled = cells.filter((cell) => !isEmpty(cell));
  const extent = { start: filled[0]?.start ?? 0, end: filled.at(-1)?.end ?? 0 };

  const items = cellsOf(filled, 'ITEM', 'NUMBER', 'LABEL').map((cell) => itemAt(source, trimMarkup(source, cell)));
  const [nameCell = null, ...moreName] = cellsOf(filled, 'NAME');
  const glued = nameCell && gluedItem(source, trimMarkup(source, nameCell), items);
  if (glued) items.push(glued);
  const nameRange = glued?.rest ?? items.find((item) => !isEmpty(item.rest))?.rest ?? null;
  const { name, relisting: nameMark } = nameRange
    ? relistedName(source, trimMarkup(source, nameRange))
    : { name: null, relisting: null };

  // 再掲 may stand in place of the progress text or of the mark.
  const marks = new Map(
    cellsOf(filled, 'PROGRESS', 'STATUS')
      .map((cell) => [cell, itemAt(source, trimMarkup(source, cell))] as const)
      .filter(([, item]) => isRelistingOnly(item)),
  );
  const progress = cellsOf(filled, 'PROGRESS').filter((cell) => !marks.has(cell));
  const status = cellsOf(filled, 'STATUS').find((cell) => !marks.has(cell));
  const ministries = cellsOf(filled, 'MINISTRIES').flatMap((cell) => splitMinistries(source, cell));
  const tooLong = [
    ...ministries.filter((each) => lengthOf(each) > MAX_MINISTRY),
    ...(name && lengthOf(name) > MAX_NAME ? [name] : []),
    ...(status && lengthOf(status) > MAX_STATUS ? [status] : []),
  ];
  const row: Row = {
    ...extent,
    number: items.find((item) => item.number !== null)?.number ?? null,
    numberLine: null,
    relisting: joinMarks([
      ...items.map((item) => item.relisting),
      nameMark,
      ...[...marks.values()].map((item) => item.relisting),
    ]),
    label: items.flatMap((item) => item.label ?? []).join(' '),
    name: name && !tooLong.includes(name) ? stated(source, name, ...moreName) : null,
    ministries: ministries.filter((each) => !tooLong.includes(each)),
    notes: progress.reduce<StatedNote[]>((notes, cell) => joinNotes(notes, splitNotes(source, cell)), []),
    status: status && !tooLong.includes(status) ? stated(source, status) : null,
  };
  return {
    row,
    diagnostics: rowRemarks(source, [...cells, ...tooLong.map((range) => ({ ...range, role: null }))], row),
  };
}

function cellsOf(cells: readonly AlignedCell[], ...roles: readonly ColumnRole[]): AlignedCell[] {
  return cells.filter((cell) => cell.role !== null && roles.includes(cell.role));
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
  const has = (key: 'number' | 'relisting' | 'label'): boolean => items.some((each) => each[key] !== null);
  if (item.number !== null && (has('number') || has('relisting'))) return { ...NOTHING, rest: cell };
  if (item.label !== null && has('label')) return { ...NOTHING, rest: cell };
  if (item.label === null && item.number !== null && !has('label') && isEmpty(item.rest))
    return { ...NOTHING, rest: cell };
  return item;
}

const NOTHING = { number: null, relisting: null, label: null } as const;

/** A row may be marked in several cells; the number may stand in any of them. */
function joinMarks(marks: readonly (RelistingMark | null)[]): RelistingMark | null {
  const found = marks.filter((mark) => mark !== null);
  return found.find((mark) => mark.number !== null) ?? found[0] ?? null;
}

/** One text in one piece, or in several where its cell goes on below. */
function stated(source: SourceText, first: Range, ...more: readonly Range[]): StatedText | null {
  const text = plainText([first, ...more].map((piece) => slice(source, piece)).join('\n'));
  return text === '' ? null : { start: first.start, end: more.at(-1)?.end ?? first.end, text };
}

/** The notes of a cell that goes on below: what does not begin with a bullet there belongs to the last one above. */
function joinNotes(above: readonly StatedNote[], below: readonly StatedNote[]): StatedNote[] {
  const [last, first] = [above.at(-1), below[0]];
  if (!last || !first || first.bulleted) return [...above, ...below];
  const text = plainText(`${last.text}\n${first.text}`);
  return [...above.slice(0, -1), { ...last, end: first.end, text }, ...below.slice(1)];
}
