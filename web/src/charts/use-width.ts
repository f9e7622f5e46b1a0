import { type RefObject, useLayoutEffect, useState } from 'react';

/** Steps of width, so that a chart is not laid out anew for every pixel. */
const STEP = 20;

/** The width of an element in pixels, rounded down to steps; null until it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null);
  useLayoutEffect(() => {
    if (!element.current) return;
    const measure = (pixels: number) => setWidth(Math.max(STEP, Math.floor(pixels / STEP) * STEP));
    measure(element.current.getBoundingClientRect().width);
    const observer = new ResizeObserver(([entry]) => entry && measure(entry.contentRect.width));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
