import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { MinistryLink, ministryNameFragment } from '../../ui/ministry-link.tsx';

export const worksWithFragment = graphql(
  `
    fragment WorksWith on Ministry {
      id
      name
      worksWith(first: 12) {
        count
        ministries {
          id
          ...MinistryName
          officialName: name
        }
      }
    }
  `,
  [ministryNameFragment],
);

/** With whom a ministry answers for measures (共同担当), the most measures first. */
export function WorksWith({ ministry }: { readonly ministry: FragmentOf<typeof worksWithFragment> }) {
  const t = useTranslations('ministry');
  const { id, name, worksWith } = readFragment(worksWithFragment, ministry);
  const most = Math.max(1, ...worksWith.map(({ count }) => count));
  if (worksWith.length === 0) return null;
  return (
    <section aria-labelledby="works-with" className="panel p-5 sm:p-6">
      <h2 id="works-with" className="mb-2 font-bold text-xl">
        {t('worksWith')}
      </h2>
      <ul>
        {worksWith.map(({ count, ministries }) => {
          const other = ministries.find((one) => one.id !== id);
          if (!other) return null;
          return (
            <li key={other.id} className="py-1.5">
              <div className="flex items-baseline justify-between gap-3">
                <MinistryLink ministry={other} />
                <Link
                  to="/measures"
                  search={{ ministry: [name, other.officialName], together: true }}
                  className="link shrink-0 text-sm tabular-nums"
                >
                  {t('count', { count })}
                </Link>
              </div>
              <div
                aria-hidden
                className="mt-1 h-1.5 rounded-sm bg-node-ministry"
                style={{ width: `${(100 * count) / most}%` }}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
