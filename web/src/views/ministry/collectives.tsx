import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { MinistryLink, MinistryLinks, ministryNameFragment } from '../../ui/ministry-link.tsx';

export const collectivesFragment = graphql(
  `
    fragment Collectives on Ministry {
      id
      name
      members {
        ...MinistryName
      }
      collectives {
        id
        ...MinistryName
        measures(first: 0) {
          totalCount
        }
      }
      throughCollectives: measures(first: 0, via: [COLLECTIVE]) {
        totalCount
      }
    }
  `,
  [ministryNameFragment],
);

/** Names for several bodies at once (総称) that a ministry belongs to, or the members of one. */
export function Collectives({ ministry }: { readonly ministry: FragmentOf<typeof collectivesFragment> }) {
  const t = useTranslations('ministry');
  const { name, members, collectives, throughCollectives } = readFragment(collectivesFragment, ministry);
  if (members.length === 0 && collectives.length === 0) return null;
  return (
    <section aria-labelledby="collectives" className="panel p-5 sm:p-6">
      <h2 id="collectives" className="mb-2 font-bold text-xl">
        {members.length > 0 ? t('members') : t('collectives')}
      </h2>
      {members.length > 0 ? <MinistryLinks ministries={members} /> : null}
      {collectives.length > 0 ? (
        <>
          <ul>
            {collectives.map((collective) => (
              <li key={collective.id} className="flex items-baseline justify-between gap-3 py-1">
                <MinistryLink ministry={collective} />
                <span className="shrink-0 text-muted text-sm tabular-nums">
                  {t('count', { count: collective.measures.totalCount })}
                </span>
              </li>
            ))}
          </ul>
          <p className="mt-2 text-sm">
            <Link to="/measures" search={{ ministry: [name], expand: true }} className="link">
              {t('withCollectives', { count: throughCollectives.totalCount })}
            </Link>
          </p>
        </>
      ) : null}
      <p className="mt-2 text-xs text-muted">{t('registryFact')}</p>
    </section>
  );
}
