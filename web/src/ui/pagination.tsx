import { Link, type LinkProps } from '@tanstack/react-router';
import { ChevronFirst, ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../api/graphql.ts';
import { plainButton } from './button.ts';

export const pageInfoFragment = graphql(`
  fragment Pagination on PageInfo {
    hasNextPage
    hasPreviousPage
    startCursor
    endCursor
  }
`);

/** Which page of a list an address asks for: that behind a cursor, that before one, or the first. */
export const pageOf = ({ after, before }: { readonly after?: string; readonly before?: string }, size: number) =>
  before === undefined
    ? { first: size, after: after ?? null, last: null, before: null }
    : { first: null, after: null, last: size, before };

interface Props {
  readonly pageInfo: FragmentOf<typeof pageInfoFragment>;
  /** The address of the page of the list behind, or before, a cursor; of the first page without both. */
  readonly to: (page: {
    readonly after?: string;
    readonly before?: string;
  }) => Pick<LinkProps, 'to' | 'params' | 'search'>;
}

/** Links to the pages of a list before and behind this one. */
export function Pagination({ pageInfo, to }: Props) {
  const t = useTranslations('common.page');
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = readFragment(pageInfoFragment, pageInfo);
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav aria-label={t('label')} className="no-print flex flex-wrap justify-center gap-2 py-4">
      {hasPreviousPage && startCursor !== null ? (
        <>
          <Link {...to({})} className={plainButton}>
            <ChevronFirst aria-hidden size={18} />
            {t('first')}
          </Link>
          <Link {...to({ before: startCursor })} className={plainButton}>
            <ChevronLeft aria-hidden size={18} />
            {t('previous')}
          </Link>
        </>
      ) : null}
      {hasNextPage && endCursor !== null ? (
        <Link {...to({ after: endCursor })} className={plainButton}>
          {t('next')}
          <ChevronRight aria-hidden size={18} />
        </Link>
      ) : null}
    </nav>
  );
}
