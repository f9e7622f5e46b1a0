import { matches } from '../source/matches.ts';
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
const BULLET = /(?:[・•●◆■◇‣▪]|[-*](?=\s))(?<=(?:^|[\s>]).)|<li(?:\s[^<>]*)?>/gi;

/** 進捗状況: `・… ・…`, an HTML list, or one text without any bullet. Empty items are left out. */
export function splitNotes(source: SourceText, range: Range): StatedNote[] {
  const trimmed = trimMarkup(source, range);
  const text = sliceFolded(source, trimmed);
  const notes: StatedNote[] = [];
  let from = 0;
  const add = (to: number): void => {
    const { start, end } = trimMarkup(source, { start: trimmed.start + from, end: trimmed.start + to });
    const plain = plainText(source.text.slice(start, end));
    if (plain !== '') notes.push({ start, end, text: plain, bulleted: from > 0 });
  };
  for (const bullet of matches(text, BULLET)) {
    add(bullet.index);
    from = bullet.index + bullet[0].length;
  }
  add(text.length);
  return notes;
}
