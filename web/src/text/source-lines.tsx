import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../api/graphql.ts';
import { useActive } from './active.tsx';
import { cutText, type Piece, type Range } from './cut.ts';
import { shift } from './marks.ts';

export const sourceLineFragment = graphql(`
  fragment SourceLineText on SourceLine {
    number
    text
    charStart
  }
`);

/** A stretch of the source that something was read from, in offsets of the whole text. */
export interface SourceMark extends Range {
  /** The same as that of the field beside; null for the whole row. */
  readonly key: string | null;
}

/** A tab can be seen; what is copied is the tab. */
const Tabs = ({ text }: { readonly text: string }) =>
  text.split('\t').map((cell, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
    <Fragment key={place}>
      {place > 0 ? (
        <span className="text-muted [tab-size:1] before:mx-0.5 before:text-line-strong before:content-['⇥']">
          {'\t'}
        </span>
      ) : null}
      {cell}
    </Fragment>
  ));

function Words({ piece }: { readonly piece: Piece<SourceMark> }) {
  const { key: active, look } = useActive();
  const keys = piece.of.flatMap(({ key }) => key ?? []);
  const own = keys.at(-1);
  if (own === undefined) return <Tabs text={piece.text} />;
  const isActive = active !== null && keys.includes(active);
  return (
    <mark
      data-key={own}
      data-active={isActive || undefined}
      onPointerEnter={() => look(own)}
      onPointerLeave={() => look(null)}
      className="rounded-none border-b border-dotted border-line-strong bg-transparent text-ink data-active:border-solid data-active:border-on-mark data-active:bg-mark data-active:text-on-mark"
    >
      <Tabs text={piece.text} />
    </mark>
  );
}

interface Props {
  readonly slug: string;
  readonly lines: readonly FragmentOf<typeof sourceLineFragment>[];
  readonly marks: readonly SourceMark[];
}

/** Lines of the source with their numbers, as they stand there; what was read from them is marked. */
export function SourceLines({ slug, lines, marks }: Props) {
  const t = useTranslations('common');
  return (
    <ol lang="ja" className="font-mono text-sm leading-relaxed">
      {readFragment(sourceLineFragment, lines).map(({ number, text, charStart }) => {
        const pieces = cutText(text, shift(marks, -charStart));
        const isRead = pieces.some(({ of }) => of.length > 0);
        return (
          <li
            key={number}
            id={`line-${number}`}
            className="grid grid-cols-[minmax(2.75rem,max-content)_minmax(0,1fr)] scroll-mt-20"
          >
            <Link
              to="/documents/$slug"
              params={{ slug }}
              search={{ line: number }}
              aria-label={t('line', { start: String(number) })}
              className={`link pr-3 text-right text-xs leading-7 tabular-nums ${isRead ? 'font-bold' : ''}`}
            >
              {number}
            </Link>
            <p
              className={`min-h-7 border-l-4 py-0.5 pl-3 whitespace-pre-wrap ${isRead ? 'border-accent bg-accent-soft' : 'line-clamp-2 border-line text-muted'}`}
            >
              {pieces.map((piece) => (
                <Words key={piece.start} piece={piece} />
              ))}
            </p>
          </li>
        );
      })}
    </ol>
  );
}
