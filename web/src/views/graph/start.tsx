import { Link } from '@tanstack/react-router';
import { Route } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { graphql, readFragment } from '../../api/graphql.ts';
import { ministryNameFragment, useMinistryName } from '../../ui/ministry-link.tsx';
import { NoDocument } from '../../ui/no-document.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { View } from '../../ui/view.tsx';
import type { GraphAddress } from './address-links.ts';
import { Controls } from './controls.tsx';
import { NodeSample } from './edge-sample.tsx';

const startQuery = graphql(
  `
    query GraphStart {
      documents(first: 5) {
        edges {
          node {
            id
            title
            chapters {
              id
              heading
            }
          }
        }
      }
      measures(first: 0) {
        facets {
          byMinistry {
            count
            ministry {
              ...MinistryName
            }
          }
        }
      }
      coResponsibility(first: 6) {
        count
        ministries {
          ...MinistryName
        }
      }
    }
  `,
  [ministryNameFragment],
);

const MINISTRIES = 10;

/** Where to begin: a search for any node, and some nodes that much hangs on. */
export function Start({ address }: { readonly address: GraphAddress }) {
  const t = useTranslations('graph');
  const ministryName = useMinistryName();
  const { link } = address;
  const row = 'flex min-h-9 items-center gap-2';
  return (
    <>
      <PageTitle>{t('title')}</PageTitle>
      <PageHeader title={t('title')} below={<p className="mt-1 text-muted">{t('lead')}</p>} />
      <Controls graph={null} address={address} />
      <View query={startQuery} variables={{}}>
        {({ documents, measures, coResponsibility }) =>
          documents.edges.length === 0 ? (
            <NoDocument />
          ) : (
            <div className="grid items-start gap-4 md:grid-cols-2 xl:grid-cols-3">
              <section className="panel p-5">
                <h2 className="mb-2 font-bold text-lg">{t('start.ministries')}</h2>
                <ul>
                  {measures.facets.byMinistry.slice(0, MINISTRIES).map(({ ministry, count }) => {
                    const data = readFragment(ministryNameFragment, ministry);
                    const { text, lang } = ministryName(data);
                    return (
                      <li key={data.id} className={row}>
                        <NodeSample type="Ministry" />
                        <Link {...link({ of: data.id })} lang={lang} className="link">
                          {text}
                        </Link>
                        <span className="ml-auto text-muted text-sm whitespace-nowrap">
                          {t('start.measures', { count })}
                        </span>
                      </li>
                    );
                  })}
                </ul>
              </section>
              {documents.edges.map(({ node: { id, title, chapters } }) => (
                <section key={id} className="panel p-5">
                  <h2 lang="ja" className="mb-2 font-bold text-lg">
                    {title}
                  </h2>
                  <ul lang="ja">
                    <li className={row}>
                      <NodeSample type="Document" />
                      <Link {...link({ of: id, depth: 2, kind: ['CONTAINS'] })} className="link">
                        <span lang={t('start.lang')}>{t('start.outline')}</span>
                      </Link>
                    </li>
                    {chapters.map((chapter) => (
                      <li key={chapter.id} className={row}>
                        <NodeSample type="Section" />
                        <Link {...link({ of: chapter.id, depth: 2 })} className="link">
                          {chapter.heading}
                        </Link>
                      </li>
                    ))}
                  </ul>
                </section>
              ))}
              {coResponsibility.length === 0 ? null : (
                <section className="panel p-5">
                  <h2 className="mb-2 font-bold text-lg">{t('start.paths')}</h2>
                  <ul>
                    {coResponsibility.map(({ ministries }) => {
                      const [one, other] = readFragment(ministryNameFragment, ministries);
                      if (!one || !other) return null;
                      const first = ministryName(one);
                      const second = ministryName(other);
                      return (
                        <li key={`${one.id} ${other.id}`} className={row}>
                          <Route aria-hidden size={18} className="shrink-0 text-muted" />
                          <Link {...link({ from: one.id, to: other.id })} className="link">
                            {t.rich('start.pair', {
                              one: () => <span lang={first.lang}>{first.text}</span>,
                              other: () => <span lang={second.lang}>{second.text}</span>,
                            })}
                          </Link>
                        </li>
                      );
                    })}
                  </ul>
                </section>
              )}
            </div>
          )
        }
      </View>
    </>
  );
}
