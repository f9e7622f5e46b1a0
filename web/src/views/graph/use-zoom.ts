import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity } from 'd3-zoom';
import { useCallback, useLayoutEffect, useRef, useState } from 'react';
import type { Frame } from './labels.ts';
import type { Places, Point } from './layout.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room around the nodes for their texts. */
const MARGIN = { x: 86, y: 36 };
const LARGEST_FIT = 1.5;

/** One finger and the plain wheel scroll the page; two fingers, or the wheel with Ctrl, are for the drawing. */
function isForDrawing(event: MouseEvent | WheelEvent | TouchEvent): boolean {
  if ('touches' in event) return event.touches.length > 1;
  if (event.type === 'wheel') return event.ctrlKey || event.metaKey;
  return event.button === 0 && !event.ctrlKey;
}

/** The transform that shows all places. */
function fitting(places: Places, { width, height }: Size): ZoomTransform {
  const points = [...places.values()];
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const scale = Math.min(
    LARGEST_FIT,
    Math.max(1, width - 2 * Math.min(MARGIN.x, width / 5)) / Math.max(1, right - left),
    Math.max(1, height - 2 * MARGIN.y) / Math.max(1, bottom - top),
  );
  return zoomIdentity
    .translate(width / 2, height / 2)
    .scale(scale)
    .translate(-(left + right) / 2, -(top + bottom) / 2);
}

/** Moves and scales the drawing; it shows everything until the reader has moved it himself. */
export function useZoom(places: Places) {
  const svg = useRef<SVGSVGElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const behavior = useRef<ZoomBehavior<SVGSVGElement, unknown>>(null);
  const [size, setSize] = useState<Size | null>(null);
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const moved = useRef(false);
  const [frame, setFrame] = useState<Frame | null>(null);

  useLayoutEffect(() => {
    if (!box.current) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setSize({ width: entry.contentRect.width, height: entry.contentRect.height });
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);

  /** From now on the reader says what is seen. */
  const leave = useCallback(() => {
    moved.current = true;
    setFrame(null);
  }, []);

  const hasSize = size !== null;
  useLayoutEffect(() => {
    if (!svg.current || !hasSize) return;
    const drawing = select(svg.current);
    behavior.current = zoom<SVGSVGElement, unknown>()
      .scaleExtent([0.1, 5])
      .filter(isForDrawing)
      .on('zoom', (event: { transform: ZoomTransform; sourceEvent: Event | null }) => {
        if (event.sourceEvent) leave();
        setTransform(event.transform);
      });
    // A double click opens a node; it does not zoom.
    drawing.call(behavior.current).on('dblclick.zoom', null);
    return () => {
      drawing.on('.zoom', null);
    };
  }, [hasSize, leave]);

  const go = useCallback((to: ZoomTransform) => {
    if (svg.current) behavior.current?.transform(select(svg.current), to);
  }, []);

  const showAll = useCallback(() => {
    moved.current = false;
    if (!size || size.width === 0 || places.size === 0) return;
    const all = fitting(places, size);
    const [left, top] = all.invert([0, 0]);
    const [right, bottom] = all.invert([size.width, size.height]);
    setFrame({ left, top, right, bottom });
    go(all);
  }, [go, places, size]);

  useLayoutEffect(() => {
    if (!moved.current) showAll();
  }, [showAll]);

  const zoomBy = useCallback(
    (factor: number) => {
      leave();
      if (svg.current) behavior.current?.scaleBy(select(svg.current), factor);
    },
    [leave],
  );

  /** Moves a place into view if it is outside. */
  const reveal = useCallback(
    ({ x, y }: Point) => {
      if (!size || !svg.current) return;
      const [left, top] = transform.apply([x, y]);
      const inside = left > 20 && left < size.width - 20 && top > 20 && top < size.height - 20;
      if (inside) return;
      leave();
      behavior.current?.translateTo(select(svg.current), x, y);
    },
    [size, transform, leave],
  );

  return { svg, box, size, transform, frame, showAll, zoomBy, reveal };
}

export type Zoom = ReturnType<typeof useZoom>;
