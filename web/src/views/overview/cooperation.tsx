import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../api/graphql.ts';
import { ChartSection } from '../../charts/chart-section.tsx';
import { Network, type NetworkBond, type NetworkNode } from '../../charts/network.tsx';
import { Numbers } from '../../charts/numbers.tsx';
import { MinistryLink, ministryNameFragment, useMinistryName } from '../../ui/ministry-link.tsx';
import { SkeletonLines } from '../../ui/skeleton.tsx';

export const cooperationFragment = graphql(
  `
    fragment Cooperation on CoResponsibility {
      count
      ministries {
        id
        kind
        aliases
        ...MinistryName
      }
    }
  `,
  [ministryNameFragment],
);

export const ministryTotalsFragment = graphql(`
  fragment MinistryTotals on Document {
    id
    slug
    measures(first: 0) {
      facets {
        byMinistry {
          count
          ministry {
            id
          }
        }
      }
    }
  }
`);

/** Abbreviations such as METI, which English readers know and which fit a drawing. */
const ABBREVIATION = /^[A-Z][A-Za-z]{1,6}$/;

/** What the API gives of them, by number of measures. */
const MOST_PAIRS = 500;

interface Props {
  readonly document: FragmentOf<typeof ministryTotalsFragment>;
  /** Pairs of this document; null until they are there. */
  readonly pairs: readonly FragmentOf<typeof cooperationFragment>[] | null;
}

/**
 * Which ministries (省庁) answer for measures together, as a small network. A memo: it takes some tens of milliseconds to
 * lay out, and nothing else that changes on the page changes it.
 */
export const CooperationSection = memo(function CooperationSection({ document, pairs }: Props) {
  const t = useTranslations('overview.network');
  return (
    <ChartSection title={t('title')} reading={t('reading')}>
      {pairs === null ? (
        <SkeletonLines count={8} />
      ) : pairs.length === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <>
          <Cooperation document={document} pairs={readFragment(cooperationFragment, pairs)} />
          {pairs.length < MOST_PAIRS ? null : (
            <p className="mt-3 text-muted text-sm">{t('cut', { count: MOST_PAIRS })}</p>
          )}
        </>
      )}
    </ChartSection>
  );
});

type Pair = ResultOf<typeof cooperationFragment>;
type Ministry = Pair['ministries'][number];

function Cooperation({ document, pairs }: { readonly document: Props['document']; readonly pairs: readonly Pair[] }) {
  const t = useTranslations('overview.network');
  const chart = useTranslations('charts');
  const format = useFormatter();
  const { slug, measures } = readFragment(ministryTotalsFragment, document);
  const nameOf = useMinistryName();
  const named = (ministry: Ministry) => nameOf(readFragment(ministryNameFragment, ministry));
  const searchOf = ({ ministries }: Pair) => ({
    document: [slug],
    ministry: ministries.map((ministry) => readFragment(ministryNameFragment, ministry).name),
    together: true as const,
  });

  const counts = new Map(measures.facets.byMinistry.map(({ ministry, count }) => [ministry.id, count]));
  const countOf = ({ id }: Ministry) => counts.get(id) ?? 0;
  const ministries = ministriesOf(pairs).sort((one, other) => countOf(other) - countOf(one));
  const nodes = ministries.map((ministry): NetworkNode => {
    const { text, lang } = named(ministry);
    const value = countOf(ministry);
    const abbreviation = lang === 'en' ? ministry.aliases.find((alias) => ABBREVIATION.test(alias)) : undefined;
    return {
      id: ministry.id,
      label: abbreviation ?? text,
      name: chart('row', { row: abbreviation ? `${text} (${abbreviation})` : text, count: value }),
      lang,
      value,
      hollow: ministry.kind === 'COLLECTIVE',
      page: { to: '/ministries/$id', params: { id: ministry.id } },
    };
  });
  const bonds = pairs.flatMap((pair): NetworkBond[] => {
    const [first, second] = pair.ministries;
    if (!first || !second) return [];
    const name = chart('pair', { first: named(first).text, second: named(second).text, count: pair.count });
    return [{ source: first.id, target: second.id, value: pair.count, name, search: searchOf(pair) }];
  });
  const [middle] = ministries;

  return (
    <>
      <Network label={t('title')} nodes={nodes} bonds={bonds} note={(count) => t('shown', { count })} />
      <ul className="no-print mt-3 flex flex-wrap gap-x-5 gap-y-2 text-sm">
        <li>
          <Link to="/ministries" className="link">
            {t('ministries')}
          </Link>
        </li>
        {middle ? (
          <li>
            <Link to="/graph" search={{ of: middle.id, kind: ['RESPONSIBLE'], depth: 2 }} className="link">
              {t('graph', { ministry: named(middle).text })}
            </Link>
          </li>
        ) : null}
      </ul>
      <Numbers
        caption={t('title')}
        columns={[chart('firstMinistry'), chart('secondMinistry'), chart('together')]}
        rows={pairs.map((pair) => {
          const [first, second] = pair.ministries;
          return {
            id: pair.ministries.map(({ id }) => id).join(' '),
            cells: [
              first ? <MinistryLink key="first" ministry={first} /> : null,
              second ? <MinistryLink key="second" ministry={second} /> : null,
              <Link key="count" to="/measures" search={searchOf(pair)} className="link">
                {format.number(pair.count)}
              </Link>,
            ],
          };
        })}
      />
    </>
  );
}

/** Everybody who is one of a pair, each once. */
const ministriesOf = (pairs: readonly Pair[]): Ministry[] => [
  ...new Map(pairs.flatMap(({ ministries }) => ministries).map((ministry) => [ministry.id, ministry])).values(),
];
