import { Link } from '@tanstack/react-router';
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type FragmentOf, readFragment } from '../../api/graphql.ts';
import { bareName } from '../../ui/bare-name.ts';
import { MinistryLinks } from '../../ui/ministry-link.tsx';
import { SectionLink } from '../../ui/section-link.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useFilters } from './filters.tsx';
import { measureRowFragment } from './measure-row.ts';
import { type Sort, sortedBy, sortOf } from './sorting.ts';

function SortHeader({
  sort,
  className = '',
}: {
  readonly sort: Exclude<Sort, 'relevance'>;
  readonly className?: string;
}) {
  const t = useTranslations('measures.column');
  const { search, change } = useFilters();
  const isSorted = sortOf(search) === sort;
  const Icon = isSorted ? (search.descending ? ArrowDown : ArrowUp) : ArrowUpDown;
  return (
    <th
      scope="col"
      aria-sort={isSorted ? (search.descending ? 'descending' : 'ascending') : undefined}
      className={`p-0 font-bold ${className}`}
    >
      <button
        type="button"
        onClick={() => change(sortedBy(sort, search))}
        className="flex min-h-11 w-full items-center gap-1 px-2 text-left whitespace-nowrap hover:bg-hover"
      >
        {t(sort)}
        <Icon aria-hidden size={14} className={`shrink-0 ${isSorted ? 'text-accent' : 'text-muted'}`} />
      </button>
    </th>
  );
}

interface RowProps {
  readonly measure: FragmentOf<typeof measureRowFragment>;
  readonly withDocument: boolean;
}

/** A column of links needs no underline to be known as such, until the pointer is there. */
const calm = '[&_a:not(:hover)]:no-underline';

function Row({ measure, withDocument }: RowProps) {
  const data = readFragment(measureRowFragment, measure);
  const { id, number, status, ministries, section, relistings, document } = data;
  const above = section.path.slice(0, -1);
  return (
    <tr className="align-top hover:bg-hover">
      <td className="px-2 py-2.5 text-right text-muted tabular-nums">{number}</td>
      <th scope="row" className="px-2 py-2.5 text-left font-normal">
        <Link to="/measures/$id" params={{ id }} lang="ja" className="link">
          {bareName(data)}
        </Link>
      </th>
      <td className="px-2 py-2.5">
        <StatusMark status={status} />
      </td>
      <td className={`px-2 py-2.5 text-sm ${calm}`}>
        <MinistryLinks ministries={ministries} />
      </td>
      <td className={`px-2 py-2.5 text-xs ${calm}`}>
        {/* The same long heading comes row after row; in full it stands on the measure's page. */}
        <p lang="ja" title={[...above, section.heading].join(' ')} className="line-clamp-2">
          <span className="mr-1 text-muted">{above.join(' ')}</span>
          <SectionLink section={section} />
        </p>
        {withDocument ? (
          <Link
            to="/documents/$slug"
            params={{ slug: document.slug }}
            lang="ja"
            title={document.title}
            className="link mt-0.5 line-clamp-2"
          >
            {document.title}
          </Link>
        ) : null}
      </td>
      <td className="px-2 py-2.5 text-right text-sm tabular-nums">
        {relistings.length > 0 ? relistings.length : null}
      </td>
    </tr>
  );
}

interface Props {
  readonly measures: readonly FragmentOf<typeof measureRowFragment>[];
  readonly withDocument: boolean;
}

/** Measures (施策) as a table, sorted by the heads of its columns. */
export function MeasureTable({ measures, withDocument }: Props) {
  const t = useTranslations('measures');
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{t('title')}</caption>
      <thead className="border-y border-line-strong bg-sunken text-sm">
        <tr>
          <SortHeader sort="number" className="w-19" />
          <SortHeader sort="name" />
          <SortHeader sort="status" className="w-28" />
          <SortHeader sort="ministries" className="w-[18%]" />
          <th scope="col" className="w-[28%] px-2 text-left font-bold">
            {t('column.section')}
          </th>
          <th scope="col" className="w-17 px-2 text-right font-bold">
            {t('column.relisted')}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {measures.map((measure) => (
          <Row key={readFragment(measureRowFragment, measure).id} measure={measure} withDocument={withDocument} />
        ))}
      </tbody>
    </table>
  );
}
