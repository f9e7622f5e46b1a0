import type { Results, SizeResults } from '../results.ts';
import type { ServerName } from '../servers/servers.ts';
import { median, medianOf, operationsOf, ratioOf, timedOf } from './figures.ts';
import { count, figure } from './format.ts';

interface Found {
  readonly value: number;
  readonly where: string;
}

/** Something to reach, and what was measured of it. */
interface Goal {
  readonly goal: string;
  readonly bound: number;
  readonly better: 'higher' | 'lower';
  readonly unit: string;
  found(results: Results): readonly Found[];
}

export interface Reached {
  readonly goal: string;
  /** The figure that is furthest from the goal, and where it was found; what misses it is listed as a whole. */
  readonly measured: string;
  readonly reached: boolean;
}

const atSize = ({ measures }: SizeResults, operation: string): string => `${operation}, ${count(measures)}`;
const isQuery = (operation: string): boolean => operation !== '__typename';

const against =
  (one: ServerName, other: ServerName, only: (operation: string) => boolean) =>
  ({ sizes }: Results): Found[] =>
    sizes.flatMap((size) =>
      operationsOf(size)
        .filter(only)
        .flatMap((operation) => {
          const value = ratioOf(size, one, other, operation);
          return value === null ? [] : { value, where: atSize(size, operation) };
        }),
    );

const perSecond = (size: SizeResults, operation: string): number | null => {
  const timed = timedOf(size, 'product, cold', operation);
  return timed && medianOf(timed, 'perSecond');
};

/** How much longer an answer takes at the largest size than at the smallest. */
function growth({ sizes }: Results): Found[] {
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  if (!smallest || !largest || smallest === largest) return [];
  return ['Q1', 'Q2', 'Q3'].flatMap((operation) => {
    const [before, after] = [perSecond(smallest, operation), perSecond(largest, operation)];
    return before && after ? { value: before / after, where: atSize(largest, operation) } : [];
  });
}

const hub = ({ sizes }: Results): Found[] =>
  sizes.flatMap((size) => {
    const [plain, ofHub] = [perSecond(size, 'Q5'), perSecond(size, 'Q5h')];
    return plain && ofHub ? { value: plain / ofHub, where: count(size.measures) } : [];
  });

const statements =
  (...operations: string[]) =>
  ({ sizes }: Results): Found[] =>
    sizes.flatMap((size) =>
      operations.flatMap((operation) => {
        const found = timedOf(size, 'product, cold', operation)?.statements;
        return found === null || found === undefined
          ? []
          : { value: Math.round(found), where: atSize(size, operation) };
      }),
    );

const eachSize =
  (of: (size: SizeResults) => number | undefined) =>
  ({ sizes }: Results): Found[] =>
    sizes.flatMap((size) => {
      const value = of(size);
      return value === undefined ? [] : { value, where: count(size.measures) };
    });

/** Of sizes with many documents: the memory of the largest against that of the first of them. */
function importGrowth({ sizes }: Results): Found[] {
  const many = sizes.filter(({ documents }) => documents >= 10);
  const [first, last] = [many[0], many.at(-1)];
  if (!first || !last || first === last) return [];
  return [{ value: last.imported.megabytes / first.imported.megabytes, where: count(last.measures) }];
}

/** Not of the smallest corpora, where starting is most of it. */
const stored = eachSize(({ documents, imported }) => (documents >= 10 ? imported.storedPerSecond : undefined));

const GOALS: readonly Goal[] = [
  {
    goal: 'cold against PostGraphile, every operation',
    bound: 1,
    better: 'higher',
    unit: ' ×',
    found: against('product, cold', 'PostGraphile', isQuery),
  },
  {
    goal: 'cold against PostGraphile, Q3',
    bound: 2,
    better: 'higher',
    unit: ' ×',
    found: against('product, cold', 'PostGraphile', (name) => name === 'Q3'),
  },
  {
    goal: 'cold against Mercurius, every operation',
    bound: 1,
    better: 'higher',
    unit: ' ×',
    found: against('product, cold', 'Mercurius', isQuery),
  },
  {
    goal: 'warm against bare node:http with the same bytes',
    bound: 0.5,
    better: 'higher',
    unit: ' ×',
    found: against('product, warm', 'bare', isQuery),
  },
  { goal: 'time of Q1–Q3, largest corpus against smallest', bound: 1.5, better: 'lower', unit: ' ×', found: growth },
  { goal: 'time of Q5h against Q5', bound: 5, better: 'lower', unit: ' ×', found: hub },
  { goal: 'statements, Q1 and Q5', bound: 2, better: 'lower', unit: '', found: statements('Q1', 'Q5', 'Q5h') },
  { goal: 'statements, Q2', bound: 3, better: 'lower', unit: '', found: statements('Q2') },
  { goal: 'statements, Q3 and Q4', bound: 4, better: 'lower', unit: '', found: statements('Q3', 'Q4') },
  {
    goal: 'peak memory of the server, cold',
    bound: 300,
    better: 'lower',
    unit: ' MB',
    found: eachSize(({ megabytes }) => megabytes['product, cold']),
  },
  {
    goal: 'peak memory of the server, warm',
    bound: 300,
    better: 'lower',
    unit: ' MB',
    found: eachSize(({ megabytes }) => megabytes['product, warm']),
  },
  {
    goal: 'measures read a second',
    bound: 20_000,
    better: 'higher',
    unit: '',
    found: eachSize(({ imported }) => imported.parsedPerSecond),
  },
  { goal: 'measures stored a second, the whole command', bound: 3_000, better: 'higher', unit: '', found: stored },
  {
    goal: 'memory of an import, most documents against fewest',
    bound: 1.25,
    better: 'lower',
    unit: ' ×',
    found: importGrowth,
  },
  {
    goal: 'start to first answer, existing folder',
    bound: 3,
    better: 'lower',
    unit: ' s',
    found: ({ starts }) => [{ value: median(starts.again.map(({ seconds }) => seconds)), where: 'embedded' }],
  },
  {
    goal: 'start to first answer, new folder',
    bound: 10,
    better: 'lower',
    unit: ' s',
    found: ({ starts }) => [{ value: median(starts.fresh.map(({ seconds }) => seconds)), where: 'embedded' }],
  },
];

/** Each goal with what was measured of it; goals of which nothing was measured are left out. */
export function goalsOf(results: Results): Reached[] {
  return GOALS.flatMap(({ goal, bound, better, unit, found }) => {
    const sign = better === 'higher' ? 1 : -1;
    const all = [...found(results)].sort((a, b) => sign * (a.value - b.value));
    const missing = all.filter(({ value }) => sign * (value - bound) < 0);
    const shown = missing.length > 0 ? missing : all.slice(0, 1);
    if (shown.length === 0) return [];
    const measured = shown.map(({ value, where }) => `${figure(value)}${unit} (${where})`).join(', ');
    return {
      goal: `${goal}: ${better === 'higher' ? '≥' : '≤'} ${figure(bound)}${unit}`,
      measured,
      reached: missing.length === 0,
    };
  });
}
