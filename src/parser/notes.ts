import { type Range, type SourceText, sliceFolded } from '../source/source-text.ts';
import { plainText, trimMarkup } from './markup.ts';

/** One item of a 進捗状況 cell; the range leaves its bullet out. */
export interface StatedNote extends Range {
  readonly text: string;
  /** Whether a bullet stands before it. */
  readonly bulleted: boolean;
}

/**
 * A bullet begins an item only at the start, after white space or after a tag: the dot of 回復・予防 is none.
 * ★ marks a sub-item and stays in its item's text; `<li>` is a bullet of its own.
 */
const BULLET = /(?<=^|\s|>)(?:[・•●◆■◇‣▪]|[-*](?=\s))|<li(?:\s[^<>]*)?>/gi;

/** 進捗状況: `・… ・…`, an HTML list, or one text without any bullet. Empty items are left out. */
export function splitNotes(source: SourceText, range: Range): StatedNote[] {
  const trimmed = trimMarkup(source, range);
  const text = sliceFolded(source, trimmed);
  const starts = [{ at: 0, after: 0 }];
  for (const match of text.matchAll(BULLET)) starts.push({ at: match.index, after: match.index + match[0].length });
  return starts
    .map(({ after }, i) => ({
      ...trimMarkup(source, { start: trimmed.start + after, end: trimmed.start + (starts[i + 1]?.at ?? text.length) }),
      bulleted: after > 0,
    }))
    .filter((item) => item.start < item.end)
    .map((item) => ({ ...item, text: plainText(source.text.slice(item.start, item.end)) }))
    .filter((note) => note.text !== '');
}
