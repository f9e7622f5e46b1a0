import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../../api/graphql.ts';
import { changed } from '../filter.ts';
import { useFilters } from '../filters.tsx';
import { Count, FacetGroup } from './option.tsx';

const sectionOptionFragment = graphql(`
  fragment SectionOption on Section {
    id
    heading
    measures(first: 0, filter: $anySection) {
      totalCount
    }
  }
`);

export const sectionTreeFragment = graphql(
  `
    fragment SectionTree on Document {
      id
      chapters {
        id
        ...SectionOption
      }
    }
  `,
  [sectionOptionFragment],
);

/** A heading and those above it, each with what stands directly under it. */
export const sectionPathFragment = graphql(
  `
    fragment SectionPath on Section {
      id
      heading
      ancestors {
        id
        children {
          id
          ...SectionOption
        }
      }
      children {
        id
        ...SectionOption
      }
    }
  `,
  [sectionOptionFragment],
);

type Options = readonly FragmentOf<typeof sectionOptionFragment>[];

interface LevelProps {
  readonly options: Options;
  /** What stands under the headings of the way to the chosen one, by ID. */
  readonly opened: ReadonlyMap<string, Options>;
}

function SectionLevel({ options, opened }: LevelProps) {
  const { search } = useFilters();
  return (
    <ul className="[&_ul]:ml-3 [&_ul]:border-l [&_ul]:border-line [&_ul]:pl-2">
      {readFragment(sectionOptionFragment, options).map(({ id, heading, measures }) => {
        const under = opened.get(id);
        return (
          <li key={id}>
            <SectionChoice section={id} chosen={search.section === id} count={measures.totalCount}>
              {heading}
            </SectionChoice>
            {under && under.length > 0 ? <SectionLevel options={under} opened={opened} /> : null}
          </li>
        );
      })}
    </ul>
  );
}

interface ChoiceProps {
  readonly section: string | undefined;
  readonly chosen: boolean;
  readonly count?: number;
  readonly children: string;
}

function SectionChoice({ section, chosen, count, children }: ChoiceProps) {
  const { search } = useFilters();
  const tone = chosen ? 'bg-accent-soft font-bold text-accent' : count === 0 ? 'text-muted' : 'text-ink';
  return (
    <Link
      to="/measures"
      search={changed(search, { section })}
      resetScroll={false}
      aria-current={chosen ? 'true' : undefined}
      className={`-mx-2 flex min-h-9 items-start rounded-md px-2 py-1.5 text-sm hover:bg-hover max-lg:min-h-11 max-lg:py-2.5 ${tone}`}
    >
      <span lang={section === undefined ? undefined : 'ja'}>{children}</span>
      {count === undefined ? null : <Count>{count}</Count>}
    </Link>
  );
}

interface Props {
  readonly document: FragmentOf<typeof sectionTreeFragment>;
  readonly path: FragmentOf<typeof sectionPathFragment> | null;
}

/** Choice of a heading (章・節 …): chapters, and what stands under the chosen heading and under those above it. */
export function SectionFacet({ document, path }: Props) {
  const t = useTranslations('measures');
  const { search } = useFilters();
  const { chapters } = readFragment(sectionTreeFragment, document);
  const way = readFragment(sectionPathFragment, path);
  const opened = new Map<string, Options>(way ? [...way.ancestors, way].map(({ id, children }) => [id, children]) : []);
  if (chapters.length === 0) return null;
  return (
    <FacetGroup title={t('section')}>
      <SectionChoice section={undefined} chosen={search.section === undefined}>
        {t('anySection')}
      </SectionChoice>
      <SectionLevel options={chapters} opened={opened} />
    </FacetGroup>
  );
}
