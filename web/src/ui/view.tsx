import type { AnyVariables, CombinedError, TypedDocumentNode } from '@urql/core';
import type { ReactNode } from 'react';
import { type UseQueryArgs, useQuery } from 'urql';
import { PageSkeleton } from './skeleton.tsx';
import { ErrorState } from './state.tsx';

interface Props<Data, Variables extends AnyVariables> {
  readonly query: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
  readonly skeleton?: ReactNode;
  /** Draws an error that the page has more to say of than that it happened. */
  readonly failure?: (error: CombinedError, again: () => void) => ReactNode;
  /** Draws the answer. `stale`: it is the one before, a new one is on its way. */
  readonly children: (data: Data, state: { readonly stale: boolean }) => ReactNode;
}

/**
 * A page made of one request: a skeleton while it runs, what to do when it fails, else the children. When variables
 * change, the last answer stays until the next is there; give the page a `key` where that would show the wrong thing.
 */
export function View<Data, Variables extends AnyVariables>({
  query,
  variables,
  skeleton,
  failure = (error, again) => <ErrorState error={error} onRetry={again} />,
  children,
}: Props<Data, Variables>) {
  const [{ data, error, fetching, stale }, again] = useQuery({ query, variables } as UseQueryArgs<Variables, Data>);
  if (error && !fetching) return failure(error, () => again({ requestPolicy: 'network-only' }));
  if (!data) return skeleton ?? <PageSkeleton />;
  return children(data, { stale: fetching || stale });
}
