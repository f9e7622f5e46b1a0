import { memo } from 'react';
import { useTranslations } from 'use-intl';
import type { FragmentOf } from '../../api/graphql.ts';
import type { Entry as EntryOf } from './entries.ts';
import { Entry } from './entry.tsx';
import { HeadingEntry } from './heading-entry.tsx';
import { LegendEntry, type legendFragment } from './legend-entry.tsx';
import type { Line } from './lines.ts';
import { MeasureEntry } from './measure-entry.tsx';
import { RelistingEntry } from './relisting-entry.tsx';

type Legend = readonly FragmentOf<typeof legendFragment>[];

interface Props {
  readonly entry: EntryOf<Line>;
  readonly legend: Legend;
  readonly target: boolean;
}

/** One thing of the document, set by what it is. */
export const BookEntry = memo(
  function BookEntry({ entry, legend, target }: Props) {
    return (
      <Entry lines={entry.lines} target={target}>
        <Content entry={entry} legend={legend} />
      </Entry>
    );
  },
  // Entries are made anew whenever lines are added; the lines themselves stay the same.
  (before, now) =>
    before.target === now.target &&
    before.legend === now.legend &&
    before.entry.continued === now.entry.continued &&
    before.entry.lines.length === now.entry.lines.length &&
    before.entry.lines.every((line, place) => line === now.entry.lines[place]),
);

function Content({ entry, legend }: { readonly entry: EntryOf<Line>; readonly legend: Legend }) {
  const { role, lines, continued } = entry;
  const [{ node, number }] = lines;
  if (role === 'TITLE') {
    return (
      <p lang="ja" className="py-4 text-center font-bold text-xl">
        {lines.map(({ text }) => text.trim()).join('')}
      </p>
    );
  }
  if (role === 'LEGEND') return <LegendEntry lines={lines} legend={legend} />;
  if (role === 'HEADING' && node?.__typename === 'Section') return <HeadingEntry heading={node} line={number} />;
  if (!continued && role === 'MEASURE' && node?.__typename === 'Measure') return <MeasureEntry measure={node} />;
  if (!continued && role === 'RELISTING' && node?.__typename === 'Relisting') {
    return <RelistingEntry relisting={node} />;
  }
  return <Verbatim entry={entry} />;
}

/** Lines as they stand: what only lays out the page, goes on from before, or could not be read. */
function Verbatim({ entry: { role, lines, continued } }: { readonly entry: EntryOf<Line> }) {
  const t = useTranslations('enums.role');
  const words = useTranslations('book');
  const unexplained = role === 'UNEXPLAINED';
  return (
    <div
      className={
        unexplained
          ? 'my-2 border-l-4 border-warning bg-warning-soft px-3 py-2'
          : 'flex flex-wrap gap-x-3 py-1 text-xs text-muted'
      }
    >
      <p className={unexplained ? 'font-bold text-sm text-warning' : ''}>
        {continued ? words('continued', { role: t(role) }) : t(role)}
      </p>
      {lines.map(({ number, text }) => (
        <p
          key={number}
          lang="ja"
          className={`whitespace-pre-wrap [tab-size:2] ${unexplained ? 'font-mono text-sm' : ''}`}
        >
          {unexplained ? text : text.trim()}
        </p>
      ))}
    </div>
  );
}
