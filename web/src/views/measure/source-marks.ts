import { findText } from '../../text/align.ts';
import type { SourceMark } from '../../text/source-lines.tsx';

interface Span {
  readonly charStart: number;
  readonly charEnd: number;
}

interface Read {
  readonly name: string | null;
  readonly source: Span & { readonly quote: string };
  readonly statusSource: Span | null;
  readonly responsibilities: readonly { readonly position: number; readonly source: Span }[];
  readonly progressNotes: readonly { readonly position: number; readonly source: Span }[];
}

const mark = (key: string | null, { charStart, charEnd }: Span): SourceMark => ({
  key,
  start: charStart,
  end: charEnd,
});

/** Which words of the source say what of a measure. The API gives all but those of the name, which are looked for in the row. */
export function sourceMarks({ name, source, statusSource, responsibilities, progressNotes }: Read): SourceMark[] {
  const place = name === null ? undefined : findText(name, source.quote)?.range;
  return [
    mark(null, source),
    ...(place ? [{ key: 'name', start: source.charStart + place.start, end: source.charStart + place.end }] : []),
    ...responsibilities.map((one) => mark(`ministry-${one.position}`, one.source)),
    ...progressNotes.map((note) => mark(`note-${note.position}`, note.source)),
    ...(statusSource ? [mark('status', statusSource)] : []),
  ];
}
