import { withoutMarkup } from '../parser/markup.ts';
import { type Range, type SourceText, sliceFolded, spanOf } from '../source/source-text.ts';
import type { Span } from '../source/span.ts';
import type { Linked } from './link.ts';

/**
 * A piece of running text of a measure, to look for links in: its name, or one of its notes. Widths are folded, tags and
 * line breaks are gone, so that a rule sees `平成19年8月3日` however the source writes and breaks it.
 */
export interface Passage {
  readonly measureId: string;
  /** null: the measure's name. */
  readonly noteId: string | null;
  readonly text: string;
  /** Where text[start, end) stands in the source, and what it is there. */
  at(start: number, end: number): { readonly span: Span; readonly surface: string };
  /** The first offset in `text` whose character stands at or behind the offset in the source; the text's length: none. */
  offsetOf(charStart: number): number;
}

/** All passages of a document: measure by measure, the name first, then the notes in order. */
export function passagesOf(source: SourceText, { measureOf }: Linked): Passage[] {
  const passages: Passage[] = [];
  for (const [{ row }, { id, notes }] of measureOf) {
    if (row.name) passages.push(passage(source, row.name, id, null));
    for (const [i, note] of row.notes.entries()) passages.push(passage(source, note, id, notes[i]?.id ?? null));
  }
  return passages;
}

function passage(source: SourceText, range: Range, measureId: string, noteId: string | null): Passage {
  const pieces = withoutMarkup(source, range);
  let text = '';
  /** Where each piece starts in `text`. */
  const starts = pieces.map((piece) => {
    const start = text.length;
    text += sliceFolded(source, piece);
    return start;
  });
  return {
    measureId,
    noteId,
    text,
    at(start, end) {
      const place = {
        start: start < text.length ? placeOf(pieces, starts, start, false) : range.end,
        end: end <= text.length ? placeOf(pieces, starts, end, true) : range.end,
      };
      return { span: spanOf(source, place), surface: source.text.slice(place.start, place.end) };
    },
    offsetOf(charStart) {
      const index = pieces.findIndex(({ end }) => end > charStart);
      const piece = pieces[index];
      return piece ? (starts[index] as number) + Math.max(0, charStart - piece.start) : text.length;
    },
  };
}

/** Offset in the text → offset in the source; a place between two pieces belongs to the first where something ends. */
function placeOf(pieces: readonly Range[], starts: readonly number[], at: number, isEnd: boolean): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const start = starts[middle] as number;
    if (start < at || (!isEnd && start === at)) low = middle;
    else high = middle - 1;
  }
  return (pieces[low] as Range).start + at - (starts[low] as number);
}
