import { getRouteApi, Link } from '@tanstack/react-router';
import { ListChecks, Waypoints } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { graphql } from '../../api/graphql.ts';
import { plainButton } from '../../ui/button.ts';
import { MeasureList, measureItemFragment } from '../../ui/measure-list.tsx';
import { MissingPage } from '../../ui/missing.tsx';
import { nodeFailure } from '../../ui/node-failure.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { View } from '../../ui/view.tsx';
import { Mentions, mentionsFragment } from './mentions.tsx';

const entityQuery = graphql(
  `
    query Entity($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Entity {
          name
          kind
          aliases
          ...Mentions
          measures(first: 10) {
            totalCount
            edges {
              node {
                ...MeasureItem
              }
            }
          }
        }
      }
    }
  `,
  [mentionsFragment, measureItemFragment],
);

const route = getRouteApi('/entities/$id');

/** A thing that texts name (事物): what it is called, and where. */
export function EntityPage() {
  const t = useTranslations('entity');
  const kinds = useTranslations('enums.entityKind');
  const { id } = route.useParams();
  return (
    <View key={id} query={entityQuery} variables={{ id }} failure={nodeFailure}>
      {({ node }) => {
        if (node?.__typename !== 'Entity') return <MissingPage what="node" />;
        const { name, kind, aliases, measures } = node;
        return (
          <>
            <PageTitle>{name}</PageTitle>
            <PageHeader
              title={name}
              lang="ja"
              above={<p className="text-sm text-muted">{t('kind', { kind: kinds(kind) })}</p>}
              below={
                aliases.length === 0 ? null : (
                  <p className="mt-1 text-sm">
                    <span className="text-muted">{t('aliases')}</span> <span lang="ja">{aliases.join('、')}</span>
                  </p>
                )
              }
              actions={
                <Link to="/graph" search={{ of: id }} className={plainButton}>
                  <Waypoints aria-hidden size={16} />
                  {t('graph')}
                </Link>
              }
            />
            <div className="grid items-start gap-6 lg:grid-cols-2">
              <Mentions entity={node} />
              <section aria-labelledby="measures" className="panel min-w-0 p-5 sm:p-6">
                <h2 id="measures" className="font-bold text-xl">
                  {t('measures', { count: measures.totalCount })}
                </h2>
                <MeasureList measures={measures.edges.map((edge) => edge.node)} />
                <Link to="/measures" search={{ entity: id }} className={`${plainButton} mt-3`}>
                  <ListChecks aria-hidden size={16} />
                  {t('all')}
                </Link>
              </section>
            </div>
          </>
        );
      }}
    </View>
  );
}
