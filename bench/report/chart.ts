import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Results } from '../results.ts';
import { medianOf, operationsOf } from './figures.ts';
import { count } from './format.ts';

// Requests a second on a logarithmic axis: a point a server, a row an operation, a column a size. Shapes tell the servers
// apart where colours do not.

const LOOK: Readonly<Record<string, { readonly color: string; readonly symbol: string }>> = {
  'product, cold': { color: '#d6336c', symbol: 'circle' },
  'product, warm': { color: '#d6336c', symbol: 'star' },
  Mercurius: { color: '#2b8a8a', symbol: 'triangle' },
  PostGraphile: { color: '#4c6ef5', symbol: 'square' },
  floor: { color: '#8a8f98', symbol: 'diamond' },
  bare: { color: '#8a8f98', symbol: 'times' },
};
const NAMES = Object.keys(LOOK);

const WIDTH = 960;
const ROW = 46;
const TOP = 80;
const BOTTOM = 50;
const FONT = 'font-family="system-ui, sans-serif" font-size="13" fill="currentColor"';

/** An SVG whose text is text, readable on light and on dark pages: it brings its own background for either. */
const STYLE = `
  svg { color: #1f2328; background: #ffffff; }
  .paper { fill: #ffffff; }
  @media (prefers-color-scheme: dark) {
    svg { color: #e6edf3; background: #0d1117; }
    .paper { fill: #0d1117; }
  }`;

export function chart({ sizes, date }: Results): string {
  const operations = [...new Set(sizes.flatMap(operationsOf))];
  const points = sizes.flatMap((size) =>
    size.timed.map((timed) => ({
      size: `${count(size.measures)} measures`,
      operation: timed.operation,
      server: timed.server,
      perSecond: medianOf(timed, 'perSecond'),
    })),
  );
  const height = TOP + operations.length * ROW + BOTTOM;
  const plot = drawn({
    height,
    marginTop: TOP,
    marginLeft: 90,
    marginBottom: BOTTOM,
    x: {
      type: 'log',
      grid: true,
      label: 'requests a second, each step ten times as many →',
      tickFormat: short,
      ticks: 4,
    },
    y: { type: 'point', domain: operations, label: null, grid: true },
    fx: { domain: sizes.map(({ measures }) => `${count(measures)} measures`), label: null },
    marks: dots(points, { x: 'perSecond', y: 'operation', fx: 'size' }),
  });
  const names = NAMES.filter((name) => points.some(({ server }) => server === name)).map((server) => ({ server }));
  const legend = drawn({
    height: 40,
    marginLeft: 30,
    marginRight: 130,
    axis: null,
    x: { type: 'point', domain: names.map(({ server }) => server) },
    marks: [
      ...dots(names, { x: 'server' }),
      Plot.text(names, { x: 'server', text: 'server', dx: 12, textAnchor: 'start' }),
    ],
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" ${FONT}>
<title>Requests a second of each server, measured on ${date}</title>
<style>${STYLE}</style>
<rect class="paper" width="${WIDTH}" height="${height}"/>
<g text-anchor="middle">${plot}</g>
<g text-anchor="middle">${legend}</g>
</svg>
`;
}

/** A mark a server; those of the product are filled. */
function dots<Row extends { readonly server: string }>(rows: Row[], place: Plot.DotOptions): Plot.Dot[] {
  const look: Plot.DotOptions = { ...place, stroke: 'server', symbol: 'server', strokeWidth: 2, r: 5 };
  const own = rows.filter(({ server }) => server.startsWith('product'));
  return [Plot.dot(rows, look), Plot.dot(own, { ...look, fill: 'server' })];
}

const short = (value: number): string => (value >= 1000 ? `${value / 1000} k` : `${value}`);

/** What a plot draws, without the element and the style around it. */
function drawn(options: Plot.PlotOptions): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const plot = Plot.plot({
    ...options,
    document,
    width: WIDTH,
    color: { domain: NAMES, range: NAMES.map((name) => LOOK[name]?.color ?? '') },
    symbol: { domain: NAMES, range: NAMES.map((name) => LOOK[name]?.symbol ?? '') },
  });
  plot.querySelector('style')?.remove();
  return plot.innerHTML;
}
