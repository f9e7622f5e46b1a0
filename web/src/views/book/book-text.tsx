import type { CSSProperties } from 'react';
import { useTranslations } from 'use-intl';
import type { FragmentOf } from '../../api/graphql.ts';
import { plainButton } from '../../ui/button.ts';
import { SkeletonLines } from '../../ui/skeleton.tsx';
import { BookEntry } from './book-entry.tsx';
import { entriesOf } from './entries.ts';
import type { legendFragment } from './legend-entry.tsx';
import { LineLink } from './line-link.tsx';
import type { Line } from './lines.ts';
import { MoreLines } from './more-lines.tsx';
import { RawLine } from './raw-line.tsx';
import type { BookPlace } from './use-book-place.ts';
import { useLines } from './use-lines.ts';
import { useTarget } from './use-target.ts';

interface Props {
  readonly slug: string;
  readonly lineCount: number;
  /** The lines that came with the page. */
  readonly first: readonly Line[];
  readonly legend: readonly FragmentOf<typeof legendFragment>[];
  readonly place: BookPlace;
}

/** The text of the document in reading order. */
export function BookText({ slug, lineCount, first, legend, place }: Props) {
  const t = useTranslations('book');
  const { key, line: target, raw = false } = place;
  const { lines, returned, missing, busy, failed, hasMore, add, retry } = useLines({
    slug,
    lineCount,
    first,
    key,
    target,
  });
  useTarget({ key, target: missing ? undefined : target, raw, returned });

  if (target !== undefined && target > lineCount) {
    return (
      <div className="panel flex flex-wrap items-center gap-3 self-start p-5">
        <p>{t('beyond', { line: target, count: lineCount })}</p>
        <LineLink line={1} className={plainButton}>
          {t('toStart')}
        </LineLink>
      </div>
    );
  }
  if (missing) {
    return failed === 'target' ? (
      <div role="alert" className="panel flex flex-wrap items-center gap-3 self-start p-5">
        <p>{t('more.failed')}</p>
        <button type="button" className={plainButton} onClick={retry}>
          {t('more.retry')}
        </button>
      </div>
    ) : (
      <div role="status" aria-label={t('loading')} className="max-w-2xl space-y-10 py-6 sm:pl-18">
        <SkeletonLines count={5} />
        <SkeletonLines count={6} />
        <SkeletonLines count={5} />
      </div>
    );
  }
  // The widest line number says how much room the numbers need.
  const digits = { '--digits': String(lineCount).length } as CSSProperties;
  const isTarget = (start: number, count: number) => target !== undefined && start <= target && target < start + count;
  return (
    <div className="[overflow-anchor:none]" style={digits}>
      {hasMore.before ? (
        <MoreLines side="before" busy={busy !== null} failed={failed === 'before'} onMore={add} />
      ) : null}
      {raw
        ? lines.map((line) => <RawLine key={line.number} line={line} target={line.number === target} />)
        : entriesOf(lines, target).map((entry) => (
            <BookEntry
              key={entry.key}
              entry={entry}
              legend={legend}
              target={isTarget(entry.lines[0].number, entry.lines.length)}
            />
          ))}
      {hasMore.after ? <MoreLines side="after" busy={busy !== null} failed={failed === 'after'} onMore={add} /> : null}
    </div>
  );
}
