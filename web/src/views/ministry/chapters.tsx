import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';

export const chaptersFragment = graphql(`
  fragment Chapters on MeasureFacets {
    bySection {
      count
      section {
        id
        heading
        ancestors {
          id
          heading
        }
      }
    }
  }
`);

/** The most headings to name; the rest is in the list of measures. */
const MOST = 30;

interface Props {
  readonly facets: FragmentOf<typeof chaptersFragment>;
  /** Official name of the ministry whose measures these are. */
  readonly name: string;
}

interface Chapter {
  readonly id: string;
  readonly heading: string;
  count: number;
  readonly headings: { readonly id: string; readonly heading: string; readonly count: number }[];
}

/** Under which headings the measures of a ministry stand, chapter by chapter. */
export function Chapters({ facets, name }: Props) {
  const t = useTranslations('ministry');
  const { bySection } = readFragment(chaptersFragment, facets);
  const chapters = new Map<string, Chapter>();
  for (const { section, count } of bySection) {
    const top = section.ancestors[0] ?? section;
    const chapter = chapters.get(top.id) ?? { id: top.id, heading: top.heading, count: 0, headings: [] };
    chapter.count += count;
    if (section.id !== top.id) chapter.headings.push({ id: section.id, heading: section.heading, count });
    chapters.set(top.id, chapter);
  }
  if (chapters.size === 0) return null;
  return (
    <section aria-labelledby="chapters" className="panel p-5 sm:p-6">
      <h2 id="chapters" className="mb-2 font-bold text-xl">
        {t('sections')}
      </h2>
      <ul>
        {[...chapters.values()].slice(0, MOST).map(({ id, heading, count, headings }) => (
          <li key={id} className="py-1">
            <Counted id={id} heading={heading} count={count} name={name} />
            {headings.length === 0 ? null : (
              <details className="ml-4 text-sm">
                <summary className="py-1 text-muted">{t('headings', { count: headings.length })}</summary>
                <ul>
                  {headings.map((item) => (
                    <li key={item.id} className="py-0.5">
                      <Counted {...item} name={name} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CountedProps {
  readonly id: string;
  readonly heading: string;
  readonly count: number;
  readonly name: string;
}

function Counted({ id, heading, count, name }: CountedProps) {
  return (
    <Link
      to="/measures"
      search={{ ministry: [name], section: id }}
      className="flex items-baseline justify-between gap-3 rounded-sm hover:bg-hover"
    >
      <span lang="ja" className="link">
        {heading}
      </span>
      <span className="shrink-0 text-muted tabular-nums">{count}</span>
    </Link>
  );
}
