import type { TypeOf } from '../../api/graphql.ts';

type Role = TypeOf<'LineRole'>;

/** What must be known of a line to set it. */
export interface LineToSet {
  readonly number: number;
  readonly role: Role;
  readonly node: { readonly id: string } | null;
  readonly diagnostics: readonly unknown[];
}

/** One thing on the page: the lines that make it up, consecutive and of one role. */
export interface Entry<Line> {
  /** Stays the same while lines are added before and behind. */
  readonly key: string;
  readonly role: Role;
  readonly lines: readonly [Line, ...Line[]];
  /** A part of a thing of which an earlier part is shown already: the row goes on after a page number, say. */
  readonly continued: boolean;
}

/** Roles whose lines lay out the page and say nothing (体裁); NUMBER is told of by the measure that got it. */
const FURNITURE: ReadonlySet<Role> = new Set(['BLANK', 'TABLE_HEADER', 'TABLE_RULE', 'PAGE_NUMBER', 'NUMBER']);

/**
 * Lines in the order of the text as entries: what is consecutive and belongs to one thing stands together. Furniture is
 * left out unless there is a remark on it or it is the line looked at.
 */
export function entriesOf<Line extends LineToSet>(lines: readonly Line[], target: number | undefined): Entry<Line>[] {
  const shown = new Set<string>();
  const entries: Entry<Line>[] = [];
  for (const run of runsOf(lines)) {
    const [{ role, node, number }] = run;
    if (FURNITURE.has(role)) {
      const worth = run.filter((line) => line.diagnostics.length > 0 || line.number === target);
      entries.push(
        ...worth.map((line) => ({ key: `line ${line.number}`, role, lines: [line] as const, continued: false })),
      );
      continue;
    }
    const own = role === 'MEASURE' || role === 'RELISTING' ? node?.id : undefined;
    const continued = own !== undefined && shown.has(own);
    if (own !== undefined) shown.add(own);
    entries.push({ key: own === undefined || continued ? `line ${number}` : own, role, lines: run, continued });
  }
  return entries;
}

type Run<Line> = [Line, ...Line[]];

/** Consecutive lines of one role and one node; lines that nothing explains stand alone. */
function runsOf<Line extends LineToSet>(lines: readonly Line[]): Run<Line>[] {
  const runs: Run<Line>[] = [];
  for (const line of lines) {
    const run = runs.at(-1);
    const together =
      run !== undefined &&
      line.role !== 'UNEXPLAINED' &&
      run[0].role === line.role &&
      run[0].node?.id === line.node?.id;
    if (together) run.push(line);
    else runs.push([line]);
  }
  return runs;
}
