import type { CombinedError } from '@urql/core';
import type { ReactNode } from 'react';
import { MissingPage } from '../../ui/missing.tsx';
import { ErrorState } from '../../ui/state.tsx';
import { View } from '../../ui/view.tsx';
import { useGraphAddress } from './address-links.ts';
import { Explore } from './explore.tsx';
import { DEPTHS, EXPAND_LIMIT, graphQuery, NODE_LIMIT } from './query.ts';
import { GraphSkeleton } from './skeleton.tsx';
import { Start } from './start.tsx';

/** An ID that the graph does not know (any more) is an old address, not a fault. */
function failure(error: CombinedError, again: () => void): ReactNode {
  const isUnknown = error.graphQLErrors.some(({ extensions }) => extensions.code === 'BAD_USER_INPUT');
  return isUnknown ? <MissingPage what="node" /> : <ErrorState whole error={error} onRetry={again} />;
}

/** The graph: what surrounds a node, and how two nodes hang together. */
export function GraphPage() {
  const address = useGraphAddress();
  const { depth = 1, kind, expand = [], from = '', to = '' } = address.search;
  // With one end of a path alone, what surrounds it is where to look for the other.
  const between = from !== '' && to !== '';
  const of = address.search.of ?? (between ? '' : from || to);
  const steps = Math.min(depth, DEPTHS.length);
  if (of === '' && !between) return <Start address={address} />;
  return (
    <View
      query={graphQuery}
      variables={{
        of,
        around: of !== '',
        depth: steps,
        expand: expand.slice(0, EXPAND_LIMIT),
        limit: NODE_LIMIT,
        kinds: kind ? [...kind] : null,
        from,
        hasFrom: from !== '',
        to,
        hasTo: to !== '',
        between,
      }}
      skeleton={<GraphSkeleton />}
      failure={failure}
    >
      {(answer, { stale }) => <Explore answer={answer} address={address} depth={steps} stale={stale} />}
    </View>
  );
}
