import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { MeasureLink, measureNameFragment } from '../../ui/measure-link.tsx';
import { SectionLink, sectionLinkFragment } from '../../ui/section-link.tsx';

export const listedFragment = graphql(
  `
    fragment MeasureListed on Measure {
      id
      relistings {
        id
        label
        statedName
        resolvedBy
        agrees
        discrepancies
        document {
          id
          slug
        }
        section {
          id
          ...SectionLink
        }
        source {
          lineStart
        }
      }
      referencedBy {
        kind
        from {
          id
          ...MeasureName
        }
        note {
          id
          text
        }
        source {
          charStart
          quote
        }
      }
    }
  `,
  [measureNameFragment, sectionLinkFragment],
);

/** Where the measure is listed again (再掲), and which texts point at it (参照). */
export function Listed({ measure }: { readonly measure: FragmentOf<typeof listedFragment> }) {
  const t = useTranslations('measure.listed');
  const kinds = useTranslations('enums.referenceKind');
  const { relistings, referencedBy } = readFragment(listedFragment, measure);
  return (
    <section aria-labelledby="listed" className="mt-10">
      <h2 id="listed" className="mb-3 font-bold text-xl">
        {t('title')}
      </h2>
      {relistings.length + referencedBy.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
      <ul className="divide-y divide-line">
        {relistings.map(({ id, label, statedName, resolvedBy, agrees, discrepancies, document, section, source }) => (
          <li key={id} className="py-3">
            <p>
              <span className="mr-2 rounded-sm border border-line-strong px-1.5 text-xs">{t('relisting')}</span>
              <SectionLink section={section} />
            </p>
            <p className="mt-1 text-sm">
              <span lang="ja" className="mr-3">
                {label} {statedName}
              </span>
              <Link
                to="/documents/$slug"
                params={{ slug: document.slug }}
                search={{ line: source.lineStart }}
                className="link"
              >
                {t('line', { line: String(source.lineStart) })}
              </Link>
              {resolvedBy === 'NAME' ? <span className="ml-3 text-muted">{t('byName')}</span> : null}
            </p>
            {agrees ? null : (
              <div className="mt-2 border-l-4 border-warning pl-3 text-sm">
                <h3 className="font-bold text-warning">{t('discrepancies')}</h3>
                <ul lang="en">
                  {discrepancies.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </div>
            )}
          </li>
        ))}
        {referencedBy.map(({ kind, from, note, source }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one text may point here twice, texts of two documents at one offset
          <li key={place} className="py-3">
            <p>
              <span className="mr-2 rounded-sm border border-line-strong px-1.5 text-xs">{kinds(kind)}</span>
              <MeasureLink measure={from} />
            </p>
            <p lang="ja" className="mt-1 line-clamp-2 max-w-[40em] text-sm text-muted">
              「{note?.text ?? source.quote}」
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
