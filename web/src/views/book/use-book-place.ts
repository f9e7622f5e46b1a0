import { useRouter, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import { type BookSearch, readBookSearch } from './address.ts';

export interface BookPlace extends BookSearch {
  /** Tells the entries of the browser's history from each other. */
  readonly key: string;
}

/**
 * Where in the document the reader is. Taken from the address as soon as it changes, history key and line together: the
 * text must stand there before the router restores how far it was scrolled.
 */
export function useBookPlace(): BookPlace {
  const { pathname } = useRouter().latestLocation;
  const [path] = useState(pathname);
  const now = useRouterState({ select: ({ location }) => location });
  const [last, setLast] = useState(now);
  // The address of the page that comes next is not ours; until it is there, this one stays as it is.
  const here = now.pathname === path ? now : last;
  if (here !== last) setLast(here);
  return { key: here.state.__TSR_key ?? '', ...readBookSearch(here.search) };
}
