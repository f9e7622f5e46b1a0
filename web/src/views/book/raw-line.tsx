import { Link } from '@tanstack/react-router';
import { Fragment, memo } from 'react';
import { useTranslations } from 'use-intl';
import { LineLink } from './line-link.tsx';
import type { Line } from './lines.ts';
import { Remarks } from './remarks.tsx';

interface Props {
  readonly line: Line;
  readonly target: boolean;
}

/** A line of the source word for word (原文), with what it turned out to be. */
export const RawLine = memo(function RawLine({ line, target }: Props) {
  const t = useTranslations('enums.role');
  const common = useTranslations('common');
  const { number, text, role, node, diagnostics } = line;
  return (
    <div
      data-line={number}
      tabIndex={-1}
      aria-current={target ? 'location' : undefined}
      className={`grid grid-cols-[max(1.75rem,calc(var(--digits)*1ch))_minmax(0,1fr)] items-baseline gap-x-2 border-l-4 py-0.5 shadow-none outline-none sm:grid-cols-[3.25rem_5.5rem_minmax(0,1fr)] xl:grid-cols-[3.25rem_5.5rem_minmax(0,1fr)_minmax(0,14rem)] ${
        target ? 'border-accent bg-accent-soft' : 'border-transparent'
      }`}
    >
      <LineLink
        line={number}
        label={common('line', { start: String(number) })}
        className="row-span-2 min-h-6 text-right text-xs text-muted tabular-nums hover:text-link hover:underline sm:row-span-1"
      >
        {number}
      </LineLink>
      <span className="text-xs text-muted">
        {node?.__typename === 'Measure' ? (
          <Link to="/measures/$id" params={{ id: node.id }} className="hover:text-link hover:underline">
            {t(role)}
          </Link>
        ) : (
          t(role)
        )}
      </span>
      <p lang="ja" className="col-start-2 min-w-0 font-mono text-sm whitespace-pre-wrap sm:col-start-3">
        <WithTabs>{text}</WithTabs>
      </p>
      <div className="col-start-2 sm:col-start-3 xl:col-start-4">
        <Remarks remarks={diagnostics} />
      </div>
    </div>
  );
});

/** Shows the tabs that part the cells of a row, without changing what is copied. */
function WithTabs({ children: text }: { readonly children: string }) {
  return text.split('\t').map((cell, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place in the line
    <Fragment key={place}>
      {place > 0 ? <span className="text-muted before:content-['→']">{'\t'}</span> : null}
      {cell}
    </Fragment>
  ));
}
