import { cutText } from './cut.ts';
import { MarkLink } from './mark-link.tsx';
import type { TextMark } from './marks.ts';

interface Props {
  readonly text: string;
  /** In offsets of the text, none overlapping another. */
  readonly marks: readonly TextMark[];
}

/** A text of the document (原文) with what it names as links. */
export function LinkedText({ text, marks }: Props) {
  return (
    <span lang="ja">
      {cutText(text, marks).map(({ start, text: words, of: [mark] }) =>
        mark ? (
          <MarkLink key={start} mark={mark}>
            {words}
          </MarkLink>
        ) : (
          words
        ),
      )}
    </span>
  );
}
