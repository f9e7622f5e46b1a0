import { Link, type LinkProps } from '@tanstack/react-router';
import { useFormatter, useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';

export const figuresFragment = graphql(`
  fragment Figures on Document {
    id
    slug
    measures(first: 0) {
      totalCount
      facets {
        byMinistry {
          ministry {
            id
          }
        }
      }
    }
    relisted: measures(first: 0, filter: { isRelisted: true }) {
      totalCount
    }
    sections(first: 0) {
      totalCount
    }
    diagnostics(first: 0) {
      totalCount
    }
  }
`);

type Name = 'measures' | 'relisted' | 'ministries' | 'sections' | 'diagnostics';
type To = Pick<LinkProps, 'to' | 'params' | 'search'>;

/** How many of each the document has; every figure leads to what it counts. */
export function Figures({ document }: { readonly document: FragmentOf<typeof figuresFragment> }) {
  const t = useTranslations('overview.figures');
  const format = useFormatter();
  const { slug, measures, relisted, sections, diagnostics } = readFragment(figuresFragment, document);
  const book: To = { to: '/documents/$slug', params: { slug } };
  const figures: readonly { readonly name: Name; readonly count: number; readonly link: To }[] = [
    { name: 'measures', count: measures.totalCount, link: { to: '/measures', search: { document: [slug] } } },
    {
      name: 'relisted',
      count: relisted.totalCount,
      link: { to: '/measures', search: { document: [slug], relisted: 'yes' } },
    },
    { name: 'ministries', count: measures.facets.byMinistry.length, link: { to: '/ministries' } },
    { name: 'sections', count: sections.totalCount, link: book },
    { name: 'diagnostics', count: diagnostics.totalCount, link: book },
  ];
  return (
    <ul
      aria-label={t('label')}
      className="mb-6 flex flex-wrap gap-px overflow-hidden rounded-lg border border-line bg-line"
    >
      {figures.map(({ name, count, link }) => (
        <li key={name} className="grow basis-36 bg-raised sm:basis-44">
          <Link
            {...link}
            className="group flex h-full flex-col px-4 py-3 text-ink no-underline -outline-offset-2 hover:bg-hover"
          >
            <span className="font-bold text-2xl tabular-nums">{format.number(count)}</span>
            <span className="text-sm text-link group-hover:underline">{t(name)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
