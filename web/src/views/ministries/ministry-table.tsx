import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { MinistryLink, ministryNameFragment } from '../../ui/ministry-link.tsx';
import { StageBar, StageLegend, stageBarFragment } from '../../ui/stage-bar.tsx';

export const ministryRowFragment = graphql(
  `
    fragment MinistryRow on Ministry {
      id
      ...MinistryName
      officialName: name
      kind
      measures(first: 0) {
        totalCount
        facets {
          ...StageBar
        }
      }
    }
  `,
  [ministryNameFragment, stageBarFragment],
);

/** Ministries that documents name, with how many measures each answers for and how far they are. */
export function MinistryTable({
  ministries,
}: {
  readonly ministries: readonly FragmentOf<typeof ministryRowFragment>[];
}) {
  const t = useTranslations('ministry.list');
  const kinds = useTranslations('enums.ministryKind');
  const format = useFormatter();
  const rows = readFragment(ministryRowFragment, ministries);
  const most = Math.max(1, ...rows.map(({ measures }) => measures.totalCount));
  return (
    <table className="w-full">
      <thead className="border-b border-line-strong text-left text-sm text-muted">
        <tr>
          <th scope="col" className="py-2 pr-4 font-normal">
            {t('name')}
          </th>
          <th scope="col" className="hidden py-2 pr-4 font-normal sm:table-cell">
            {t('kind')}
          </th>
          <th scope="col" className="py-2 pr-4 text-right font-normal">
            {t('measures')}
          </th>
          <th scope="col" className="hidden w-2/5 py-2 font-normal md:table-cell">
            <span className="flex flex-wrap items-center justify-between gap-x-4">
              {t('stages')}
              <StageLegend />
            </span>
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {rows.map((ministry) => (
          <tr key={ministry.id}>
            <th scope="row" className="py-2.5 pr-4 text-left font-normal">
              <MinistryLink ministry={ministry} />
            </th>
            <td className="hidden py-2.5 pr-4 text-muted text-sm sm:table-cell">{kinds(ministry.kind)}</td>
            <td className="py-2.5 pr-4 text-right tabular-nums">
              <Link to="/measures" search={{ ministry: [ministry.officialName] }} className="link">
                {format.number(ministry.measures.totalCount)}
              </Link>
            </td>
            <td className="hidden py-2.5 md:table-cell">
              <span className="block" style={{ width: `${(100 * ministry.measures.totalCount) / most}%` }}>
                <StageBar facets={ministry.measures.facets} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
