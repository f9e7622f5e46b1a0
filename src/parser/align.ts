import { isEmpty, type Range, type SourceText, sliceFolded } from '../source/source-text.ts';
import { type ColumnRole, completed } from './columns.ts';
import { isItemOnly } from './item.ts';
import { isMinistries, mayBeMinistries } from './ministries/split.ts';
import type { Cell } from './table-lines.ts';

/** A cell with the column it was found to belong to; null where it belongs to none. */
export interface AlignedCell extends Range {
  readonly role: ColumnRole | null;
}

type Fit = Readonly<Record<ColumnRole, number>>;
type Content = keyof typeof FITS;

const scores = (exceptions: Partial<Fit>, otherwise: number): Fit => ({
  ITEM: otherwise,
  NUMBER: otherwise,
  LABEL: otherwise,
  NAME: otherwise,
  MINISTRIES: otherwise,
  PROGRESS: otherwise,
  STATUS: otherwise,
  OTHER: 1,
  ...exceptions,
});

/** How well a cell's content fits each column. The figures only need to rank: certain ±10, likely ±5, unlike −5. */
const FITS = {
  EMPTY: scores({ OTHER: 0 }, 0),
  NUMBER: scores({ ITEM: 10, NUMBER: 10, LABEL: 2, STATUS: -4, NAME: -8 }, -10),
  LABEL: scores({ ITEM: 10, LABEL: 10, NUMBER: -2, NAME: -4 }, -10),
  NUMBER_LABEL: scores({ ITEM: 10, NUMBER: 8, LABEL: 8, NAME: -2 }, -10),
  RELISTING: scores({ ITEM: 10, NUMBER: 10, LABEL: 2, PROGRESS: 8, STATUS: 3, NAME: -8 }, -10),
  LABELLED_TEXT: scores({ NAME: 7, ITEM: 1, LABEL: 1, NUMBER: -3, PROGRESS: 1, STATUS: -9 }, -10),
  MINISTRIES: scores({ MINISTRIES: 10, NAME: -3, PROGRESS: -4, STATUS: -9 }, -10),
  MAYBE_MINISTRIES: scores({ MINISTRIES: 5, NAME: 2, PROGRESS: -2, STATUS: -9 }, -10),
  // `1` where the legend has 1…実施済み: the place among the other cells tells.
  NUMBER_OR_MARK: scores({ STATUS: 10, NUMBER: 9, ITEM: -1, LABEL: 0, NAME: -6, PROGRESS: -6 }, -10),
  MARK: scores({ STATUS: 10, ITEM: -1, LABEL: 0, NAME: -6, PROGRESS: -6 }, -10),
  MARK_LIKE: scores({ STATUS: 6, ITEM: 0, LABEL: 2, NAME: -6, PROGRESS: -6 }, -10),
  PROGRESS: scores({ PROGRESS: 8, NAME: -1, STATUS: -9 }, -8),
  SHORT_TEXT: scores({ NAME: 4, PROGRESS: 2, STATUS: 0, MINISTRIES: -1, LABEL: -4 }, -6),
  TEXT: scores({ NAME: 4, PROGRESS: 3, MINISTRIES: -4, STATUS: -7 }, -7),
} as const satisfies Record<string, Fit>;

const UNASSIGNED = -6;
/** As many cells as columns: then the place counts too, though less than a clear content. */
const IN_PLACE = 2;
const SHORT = 8;

const PROGRESS_LIKE = /^\s*(?:[・•●◆]|<(?:ul|ol|li|p|div)\b)|。/i;

function contentOf(source: SourceText, cell: Cell): Content {
  if (isEmpty(cell)) return 'EMPTY';
  const { mark, item } = cell;
  if (mark?.defined) return isItemOnly(item) && item.number !== null ? 'NUMBER_OR_MARK' : 'MARK';
  if (isItemOnly(item)) {
    if (item.relisting) return 'RELISTING';
    if (item.number !== null && item.label !== null) return 'NUMBER_LABEL';
    if (item.number !== null) return 'NUMBER';
    return mark ? 'MARK_LIKE' : 'LABEL';
  }
  if (mark) return 'MARK_LIKE';
  if (isMinistries(source, cell)) return 'MINISTRIES';
  if (item.label !== null || item.relisting !== null) return 'LABELLED_TEXT';
  if (PROGRESS_LIKE.test(sliceFolded(source, cell))) return 'PROGRESS';
  if (mayBeMinistries(source, cell)) return 'MAYBE_MINISTRIES';
  return cell.end - cell.start <= SHORT ? 'SHORT_TEXT' : 'TEXT';
}

/** More cells than this are no row of a table; they are left unassigned unread. */
const MAX_CELLS = 64;

/**
 * Which cell belongs to which column: by the header, unless the cells fit better once the columns that it leaves out
 * are there too.
 */
export function align(source: SourceText, cells: readonly Cell[], columns: readonly ColumnRole[]): AlignedCell[] {
  const roles =
    cells.length > MAX_CELLS
      ? []
      : rolesOf(
          cells.map((cell) => contentOf(source, cell)),
          columns,
        );
  return cells.map(({ start, end }, i) => ({ start, end, role: roles[i] ?? null }));
}

type Roles = readonly (ColumnRole | null)[];

/** The rows of a table look alike, and weighing one takes longer than all the rest of reading it. */
const MAX_KNOWN = 1_000;
const known = new Map<string, Roles>();

function rolesOf(contents: readonly Content[], columns: readonly ColumnRole[]): Roles {
  const key = `${contents.join()} ${columns.join()}`;
  const before = known.get(key);
  if (before) return before;
  const asHeaded = assign(contents, columns);
  const whole = completed(columns);
  const asUsual = whole.length > columns.length ? assign(contents, whole) : asHeaded;
  const { roles } = asUsual.total > asHeaded.total ? asUsual : asHeaded;
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, roles);
  return roles;
}

/** The last step of an assignment: how many cells went into how many columns, and what all steps together score. */
interface Step {
  readonly total: number;
  readonly cells: number;
  readonly columns: number;
}

const START: Step = { total: 0, cells: 0, columns: 0 };
const NOWHERE: Step = { total: Number.NEGATIVE_INFINITY, cells: 0, columns: 0 };

function better(so: Step, before: Step | undefined, cells: number, columns: number, gain: number): Step {
  return before && before.total + gain > so.total ? { total: before.total + gain, cells, columns } : so;
}

/**
 * The best assignment that keeps the columns' order, in which a column may have no cell (names lost), ITEM may have
 * two (number and label apart), and a cell may belong to none.
 */
function assign(
  contents: readonly Content[],
  columns: readonly ColumnRole[],
): { readonly total: number; readonly roles: Roles } {
  const inPlace = contents.length === columns.length;
  // scores[i][j]: cell i in column j. best[i][j]: the best of the first i cells over the first j columns.
  const scores = contents.map((content, i) =>
    columns.map((role, j) => FITS[content][role] + (inPlace && i === j ? IN_PLACE : 0)),
  );
  const best: Step[][] = [];
  for (let i = 0; i <= contents.length; i++) {
    const row: Step[] = [];
    best.push(row);
    for (let j = 0; j <= columns.length; j++) {
      const one = scores[i - 1]?.[j - 1] ?? 0;
      const two = one + (scores[i - 2]?.[j - 1] ?? 0);
      const left = contents[i - 1] === 'EMPTY' ? 0 : UNASSIGNED;
      let step = i === 0 && j === 0 ? START : NOWHERE;
      step = better(step, best[i - 1]?.[j - 1], 1, 1, one);
      if (columns[j - 1] === 'ITEM') step = better(step, best[i - 2]?.[j - 1], 2, 1, two);
      step = better(step, row[j - 1], 0, 1, 0);
      row.push(better(step, best[i - 1]?.[j], 1, 0, left));
    }
  }

  const roles: (ColumnRole | null)[] = contents.map(() => null);
  for (let i = contents.length, j = columns.length; i > 0 || j > 0; ) {
    const step = best[i]?.[j] as Step;
    if (step.columns === 1) for (let k = 1; k <= step.cells; k++) roles[i - k] = columns[j - 1] as ColumnRole;
    i -= step.cells;
    j -= step.columns;
  }
  return { total: best[contents.length]?.[columns.length]?.total ?? 0, roles };
}
