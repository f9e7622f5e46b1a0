import { withoutMarkup } from '../parser/markup.ts';
import { type Range, type SourceText, spanOf } from '../source/source-text.ts';
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
}

/** All passages of a document: measure by measure, the name first, then the notes in order. */
export function passagesOf(source: SourceText, { measureOf }: Linked): Passage[] {
  return [...measureOf].flatMap(([{ row }, { id, notes }]) => [
    ...(row.name ? [passage(source, row.name, id, null)] : []),
    ...row.notes.map((note, i) => passage(source, note, id, notes[i]?.id ?? null)),
  ]);
}

function passage(source: SourceText, range: Range, measureId: string, noteId: string | null): Passage {
  const pieces = withoutMarkup(source, range);
  const text = pieces.map(({ start, end }) => source.folded.slice(start, end)).join('');
  /** Where each piece starts in `text`. */
  const starts: number[] = [];
  let length = 0;
  for (const { start, end } of pieces) {
    starts.push(length);
    length += end - start;
  }
  /** Offset in `text` → offset in the source; a place between two pieces belongs to the first where something ends. */
  const offset = (at: number, isEnd: boolean): number => {
    if (at > length || (at === length && !isEnd)) return range.end;
    let low = 0;
    let high = pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) < at || (!isEnd && starts[middle] === at)) low = middle;
      else high = middle - 1;
    }
    return (pieces[low]?.start ?? range.end) + at - (starts[low] ?? 0);
  };
  return {
    measureId,
    noteId,
    text,
    at: (start, end) => {
      const place = { start: offset(start, false), end: offset(end, true) };
      return { span: spanOf(source, place), surface: source.text.slice(place.start, place.end) };
    },
  };
}
