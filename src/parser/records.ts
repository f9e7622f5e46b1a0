import { type Line, type Range, type SourceText, trimRange } from '../source/source-text.ts';
import type { AlignedCell } from './align.ts';
import { separatorOf } from './cells.ts';
import { type ColumnRole, roleByName } from './columns.ts';
import { headingOf, isUnmistakable } from './headings.ts';
import { readRow } from './row.ts';
import type { GatheredRow } from './table.ts';

/** `施策名：…`, `・担当省庁: …`, `【進捗状況】…` */
const FIELD = /^[\s\-*・■●◆]*(?:[【[]([^】\]:]{1,20})[】\]]\s*:?|([^:\s【[][^:【[]{0,19}?)\s*:)\s*/;

interface Field {
  readonly role: ColumnRole;
  readonly value: Range;
}

/**
 * A measure as a record of `key：value` lines that begins on the line with this index; null where none does. It ends at
 * a blank line, at a key it already has, or at a chapter's heading; a line without a key goes on with the value above.
 */
export function recordAt(source: SourceText, index: number): GatheredRow | null {
  const cells: AlignedCell[] = [];
  let to = index;
  for (; to < source.lines.length; to++) {
    const line = source.lines[to] as Line;
    const range = trimRange(source, line);
    if (range.start === range.end) break;
    const field = fieldAt(source, line);
    if (field) {
      if (cells.some((cell) => cell.role === field.role)) break;
      cells.push({ ...field.value, role: field.role });
    } else {
      const last = cells.at(-1);
      if (!last) return null;
      const heading = headingOf(source, line);
      if (separatorOf(source, line) || (heading && isUnmistakable(heading))) break;
      cells[cells.length - 1] = { ...last, end: range.end };
    }
  }
  if (cells.length < 2 || !cells.some((cell) => ['ITEM', 'NUMBER', 'LABEL', 'NAME'].includes(cell.role ?? '')))
    return null;
  return { to, ...readRow(source, cells), disagrees: false };
}

function fieldAt(source: SourceText, line: Line): Field | null {
  const match = FIELD.exec(source.folded.slice(line.start, Math.min(line.end, line.start + 80)));
  if (!match) return null;
  const role = roleByName(match[1] ?? match[2] ?? '');
  return role && { role, value: trimRange(source, { start: line.start + match[0].length, end: line.end }) };
}
