import { withoutMarkup } from '../parser/markup.ts';
import { type Range, type SourceText, slice, spanOf } from '../source/source-text.ts';
import type { Span } from '../source/span.ts';
import type { NoteNode } from './graph.ts';
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
  readonly source: SourceText;
  /** What `text` was put together from, in its order. */
  readonly pieces: readonly Piece[];
}

/** A stretch of the source, and where in the passage's text it stands. */
interface Piece extends Range {
  readonly at: number;
}

/** All passages of a document: measure by measure, the name first, then the notes in order. */
export function passagesOf(source: SourceText, { measureOf }: Linked): Passage[] {
  const passages: Passage[] = [];
  for (const [{ row }, { id, notes }] of measureOf) {
    if (row.name) passages.push(passage(source, row.name, id, null));
    for (let i = 0; i < notes.length; i++)
      passages.push(passage(source, row.notes[i] as Range, id, (notes[i] as NoteNode).id));
  }
  return passages;
}

/** A stretch of the source as a passage. */
export function passage(source: SourceText, range: Range, measureId: string, noteId: string | null): Passage {
  let text = '';
  const pieces = withoutMarkup(source, range).map(({ start, end }): Piece => {
    const at = text.length;
    text += source.folded.slice(start, end);
    return { start, end, at };
  });
  return { measureId, noteId, text, source, pieces };
}

/** Where text[start, end) of a passage stands in the source, and what it is there. */
export function placeIn(
  { source, pieces }: Passage,
  start: number,
  end: number,
): { readonly span: Span; readonly surface: string } {
  const place = { start: sourceOffset(pieces, start, false), end: sourceOffset(pieces, end, true) };
  return { span: spanOf(source, place), surface: slice(source, place) };
}

/** A place between two pieces belongs to the first where something ends. */
function sourceOffset(pieces: readonly Piece[], offset: number, isEnd: boolean): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const { at } = pieces[middle] as Piece;
    if (at < offset || (!isEnd && at === offset)) low = middle;
    else high = middle - 1;
  }
  const { start, at } = pieces[low] as Piece;
  return start + offset - at;
}

/** The first offset in a passage's text whose character stands at or behind the offset in the source; the text's length: none. */
export function offsetIn({ text, pieces }: Passage, charStart: number): number {
  const piece = pieces.find(({ end }) => end > charStart);
  return piece ? piece.at + Math.max(0, charStart - piece.start) : text.length;
}
