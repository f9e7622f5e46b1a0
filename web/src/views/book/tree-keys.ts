import type { KeyboardEvent } from 'react';

/** What a heading in the contents can do besides being followed. */
interface Branch {
  /** null where nothing is under it. */
  readonly open: boolean | null;
  readonly toggle: () => void;
}

/**
 * The arrow keys in a list of headings: up and down go from link to link, right opens a branch or enters it, left closes
 * it or leaves it. The tab key works as everywhere.
 */
export function moveByArrows(event: KeyboardEvent<HTMLElement>, { open, toggle }: Branch): void {
  const link = event.currentTarget;
  const links = [...(link.closest('nav')?.querySelectorAll<HTMLElement>('a[href]') ?? [])];
  const place = links.indexOf(link);
  const go = (to: HTMLElement | null | undefined) => to?.focus();
  const parent = link.parentElement?.closest('ul')?.closest('li')?.querySelector<HTMLElement>('a[href]');
  const moves: Record<string, () => void> = {
    ArrowDown: () => go(links[place + 1]),
    ArrowUp: () => go(links[place - 1]),
    Home: () => go(links[0]),
    End: () => go(links.at(-1)),
    ArrowRight: () => (open === false ? toggle() : open && go(links[place + 1])),
    ArrowLeft: () => (open ? toggle() : go(parent)),
  };
  const move = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey ? undefined : moves[event.key];
  if (!move) return;
  event.preventDefault();
  move();
}
