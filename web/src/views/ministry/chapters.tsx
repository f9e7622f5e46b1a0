import { Link } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { type Chapter, type Counted, chaptersOf } from './by-chapter.ts';

export const chaptersFragment = graphql(`
  fragment Chapters on MeasureFacets {
    bySection {
      count
      section {
        id
        heading
        document {
          id
          title
        }
        ancestors {
          id
          heading
        }
      }
    }
  }
`);

/** How many chapters of a document to show at once; the others open on demand. */
const SHORT = 30;

interface Props {
  readonly facets: FragmentOf<typeof chaptersFragment>;
  /** Official name of the ministry whose measures these are. */
  readonly name: string;
}

/** Under which headings the measures of a ministry stand, chapter by chapter; of several documents, one by one. */
export function Chapters({ facets, name }: Props) {
  const t = useTranslations('ministry');
  const format = useFormatter();
  const documents = chaptersOf(readFragment(chaptersFragment, facets).bySection);
  const [first, ...more] = documents;
  if (!first) return null;
  return (
    <section aria-labelledby="chapters" className="panel p-5 sm:p-6">
      <h2 id="chapters" className="mb-2 font-bold text-xl">
        {t('sections')}
      </h2>
      {more.length === 0 ? (
        <ChapterList chapters={first.chapters} name={name} />
      ) : (
        documents.map(({ id, title, count, chapters }) => (
          <details key={id} className="border-t border-line first-of-type:border-t-0">
            <summary className="cursor-pointer py-2">
              <span lang="ja">{title}</span>
              <span className="ml-3 whitespace-nowrap text-muted text-sm tabular-nums">{format.number(count)}</span>
            </summary>
            <div className="mb-2 ml-4">
              <ChapterList chapters={chapters} name={name} />
            </div>
          </details>
        ))
      )}
    </section>
  );
}

interface ListProps {
  readonly chapters: readonly Chapter[];
  readonly name: string;
}

function ChapterList({ chapters, name }: ListProps) {
  const t = useTranslations('ministry');
  const rest = chapters.slice(SHORT);
  return (
    <>
      <ul>
        {chapters.slice(0, SHORT).map((chapter) => (
          <li key={chapter.id} className="py-1">
            <CountedLink {...chapter} name={name} />
            {chapter.headings.length === 0 ? null : (
              <details className="ml-4 text-sm">
                <summary className="cursor-pointer py-1 text-muted">
                  {t('headings', { count: chapter.headings.length })}
                </summary>
                <ul>
                  {chapter.headings.map((item) => (
                    <li key={item.id} className="py-0.5">
                      <CountedLink {...item} name={name} />
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <details>
          <summary className="cursor-pointer py-1 text-muted">{t('moreHeadings', { count: rest.length })}</summary>
          <ChapterList chapters={rest} name={name} />
        </details>
      )}
    </>
  );
}

function CountedLink({ id, heading, count, name }: Counted & { readonly name: string }) {
  const format = useFormatter();
  return (
    <Link
      to="/measures"
      search={{ ministry: [name], section: id }}
      className="flex items-baseline justify-between gap-3 rounded-sm hover:bg-hover"
    >
      <span lang="ja" className="link">
        {heading}
      </span>
      <span className="shrink-0 text-muted tabular-nums">{format.number(count)}</span>
    </Link>
  );
}
