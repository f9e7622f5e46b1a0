import { extractMentions } from '../../src/model/entities/extract.ts';
import type { Passage } from '../../src/model/passages.ts';
import { foldWidth } from '../../src/source/fold.ts';
import { sourceText } from '../../src/source/source-text.ts';

/**
 * Notes as passages of the document `doc`, one a line: each of a measure of its own, or of the measure before it where
 * it begins with `+` (which is no part of the text).
 */
export function passagesFrom(...notes: readonly string[]): Passage[] {
  const texts = notes.map((note) => note.replace(/^\+/, ''));
  const source = sourceText(texts.join('\n'));
  let measure = 0;
  let offset = 0;
  return texts.map((text, i) => {
    if (!notes[i]?.startsWith('+')) measure++;
    const first = offset;
    offset += text.length + 1;
    return {
      measureId: `doc/m/${measure}`,
      noteId: `doc/m/${measure}/n/${i + 1}`,
      text: foldWidth(text),
      source,
      pieces: [{ start: first, end: first + text.length, at: 0 }],
    };
  });
}

/** What the notes name. */
export function mentionsOf(
  notes: readonly string[],
  {
    measures = [],
    title = '報告',
  }: { readonly measures?: readonly { id: string; name: string | null }[]; readonly title?: string } = {},
): ReturnType<typeof extractMentions> {
  return extractMentions(passagesFrom(...notes), { slug: 'doc', title, measures });
}

/** The names in the notes, in order: `*` before a ministry's, and `=` with what it stands for where that is written otherwise. */
export const namesIn = (...notes: readonly string[]): string[] =>
  mentionsOf(notes).mentions.map(
    ({ surface, target }) =>
      `${target.type === 'Ministry' ? '*' : ''}${surface}${surface === target.id ? '' : `=${target.id}`}`,
  );
