import type { CombinedError } from '@urql/core';
import type { ReactNode } from 'react';
import { MissingPage } from './missing.tsx';
import { ErrorState } from './state.tsx';

/** For pages of one thing: an ID that the API cannot read is an address that was cut short, not a fault. */
export function nodeFailure(error: CombinedError, again: () => void): ReactNode {
  const isNoId = error.graphQLErrors.some(
    ({ path, extensions }) => path?.length === 1 && path[0] === 'node' && extensions.code === 'BAD_USER_INPUT',
  );
  return isNoId ? <MissingPage what="node" /> : <ErrorState whole error={error} onRetry={again} />;
}
