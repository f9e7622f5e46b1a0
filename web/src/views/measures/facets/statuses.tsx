import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../../api/graphql.ts';
import { StatusMark, statusMarkFragment } from '../../../ui/status-mark.tsx';
import { markParameter, NO_MARK } from '../address.ts';
import { toggled } from '../filter.ts';
import { useFilters } from '../filters.tsx';
import { FacetGroup, FacetOption } from './option.tsx';

export const statusOptionsFragment = graphql(
  `
    fragment StatusOptions on Document {
      id
      statuses {
        id
        mark
        meaning
        ...StatusMark
        measures(first: 0, filter: $anyStatus) {
          totalCount
        }
      }
    }
  `,
  [statusMarkFragment],
);

/** Choice of the marks (状況) of one document, each with what its legend (凡例) says. */
export function StatusFacet({ document }: { readonly document: FragmentOf<typeof statusOptionsFragment> }) {
  const t = useTranslations('measures');
  const { search, change } = useFilters();
  const { statuses } = readFragment(statusOptionsFragment, document);
  if (statuses.length === 0) return null;
  return (
    <FacetGroup title={t('status')}>
      {statuses.map((status) => {
        const mark = markParameter(status.mark);
        return (
          <FacetOption
            key={status.id}
            checked={search.status?.includes(mark) ?? false}
            onChange={() => change({ status: toggled(search.status, mark) })}
            count={status.measures.totalCount}
          >
            <StatusMark status={status} />
            <span lang={status.meaning ? 'ja' : undefined} className="mt-0.5 block text-xs text-muted">
              {status.meaning || t(mark === NO_MARK ? 'noMark' : 'noMeaning')}
            </span>
          </FacetOption>
        );
      })}
    </FacetGroup>
  );
}
