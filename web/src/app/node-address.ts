import type { LinkProps } from '@tanstack/react-router';

export type Address = Pick<LinkProps, 'to' | 'params' | 'search'>;

/** The place of a line in its document. */
export const lineAddress = ({ slug }: { readonly slug: string }, lineStart: number): Address => ({
  to: '/documents/$slug',
  params: { slug },
  search: { line: lineStart },
});

type Told = { readonly __typename: 'Measure' | 'Ministry' | 'Entity'; readonly id: string };

const PAGES = { Measure: '/measures/$id', Ministry: '/ministries/$id', Entity: '/entities/$id' } as const;

/** The page of a node that has one of its own. */
export const nodeAddress = ({ __typename, id }: Told): Address => ({ to: PAGES[__typename], params: { id } });
