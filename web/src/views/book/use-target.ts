import { useLayoutEffect, useRef } from 'react';
import { placeOf, scrollToLine } from './places.ts';

interface Options {
  /** Place in the browser's history: whoever follows a link to the same line once more wants to be led there again. */
  readonly key: string;
  /** The line looked at, once it is on the page. */
  readonly target: number | undefined;
  readonly raw: boolean;
  /** Whoever comes back finds the page where it was left. */
  readonly returned: boolean;
}

/** Brings the line looked at onto the screen, and the keyboard with it. */
export function useTarget({ key, target, raw, returned }: Options): void {
  const before = useRef(raw);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` tells one click from the next
  useLayoutEffect(() => {
    const switched = before.current !== raw;
    before.current = raw;
    if (switched || returned || target === undefined) return;
    const place = placeOf(target);
    // Its own line number was clicked: it is where the reader looks.
    if (!place || place.contains(document.activeElement)) return;
    place.focus({ preventScroll: true });
    scrollToLine(target);
    // The router scrolls a new page to its start, after this and before the next frame.
    const frame = requestAnimationFrame(() => scrollToLine(target));
    return () => cancelAnimationFrame(frame);
  }, [key, target, raw, returned]);
}
