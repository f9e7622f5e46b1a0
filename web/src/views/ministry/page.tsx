import { getRouteApi } from '@tanstack/react-router';
import { graphql } from '../../api/graphql.ts';
import { MissingPage } from '../../ui/missing.tsx';
import { nodeFailure } from '../../ui/node-failure.tsx';
import { View } from '../../ui/view.tsx';
import { MinistryProfile, ministryProfileFragment } from './profile.tsx';

const ministryQuery = graphql(
  `
    query Ministry($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Ministry {
          ...MinistryProfile
        }
      }
    }
  `,
  [ministryProfileFragment],
);

const route = getRouteApi('/ministries/$id');

/** One ministry (府省庁): its measures, what it belongs to, whom it works with. */
export function MinistryPage() {
  const { id } = route.useParams();
  return (
    <View key={id} query={ministryQuery} variables={{ id }} failure={nodeFailure}>
      {({ node }) =>
        node?.__typename === 'Ministry' ? <MinistryProfile ministry={node} /> : <MissingPage what="node" />
      }
    </View>
  );
}
