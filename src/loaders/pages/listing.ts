import { leading, type Shape } from '../shape.ts';
import { columns, type Model, type Sql } from '../sql.ts';
import type { OrderKey } from './order.ts';

/**
 * A list as kinds of rows that are counted already: rows `t` of measure_tally, beside the parents `p`. They need not keep to
 * an order, nor to any page.
 */
export interface Tally {
  /** What FROM names, `t` among it. */
  readonly from: Sql;
  readonly where: readonly Sql[];
}

/**
 * A list under a filter as rows of an index that has them in order, each looked at whether it is wanted. What such a walk
 * costs a page is known beforehand, however common what it looks for is; so its statement can be prepared.
 */
export interface Walk {
  /** What FROM names and WHERE asks of it: what is walked through. */
  readonly from: Sql;
  readonly where: readonly Sql[];
  /** The list's keys as they stand there, the id of the listed row last. */
  readonly keys: readonly OrderKey[];
  /** Whether the row `t` that a step leads to is wanted: found by the row's own keys, and by nothing that needs a plan. */
  readonly wanted: Sql;
}

/** A list as counts `t` of section_tally with their marks `s`, beside the parents `p`. */
export interface Cells {
  /** Of which ministry, so that each measure of the list counts once. */
  readonly once: Sql;
  /** Of which ministries, where measures count for each that they name; null where that is not told. */
  readonly byMinistry: Sql | null;
  readonly where: readonly Sql[];
}

/**
 * A list that connections page through, of one parent or of the whole graph. Pieces of SQL may mention the listed
 * table as `t` and the parent's id as `p.id`, and may have holes for the values of a filter.
 */
export interface Listing {
  /** Plural noun of what is listed; part of every cursor. */
  readonly name: string;
  readonly model: Model;
  /** Tables of the statement's own (WITH) that `from` may name: what is worked out once and looked at several times. */
  readonly with?: Sql;
  /**
   * Where the list is put together from the lists of several parts (a section's from those of the sections below it): a
   * FROM item `part` with their ids, which `from` and `where` then mention as `part.id`. Each part gives at most a page,
   * read from an index, where one big join would be tempted to walk through everybody's rows in order.
   */
  readonly parts: Sql | null;
  /** Whether no two parts have a row in common: then what is counted need not be told apart. */
  readonly disjoint?: boolean;
  /**
   * Whether the pages of all parents are cut from one pass over the rows of all: right where parents are many and walking
   * through the rows of each, in order, could find few that are wanted. Not together with `parts` or computed keys.
   */
  readonly together?: boolean;
  /** What FROM names, `t` among it. */
  readonly from: Sql;
  /** The same for counting, which reads every row and need not keep to any order. */
  readonly counted: Sql;
  readonly where: readonly Sql[];
  /** Where the list can be counted by kinds instead of row by row. */
  readonly tally?: Tally | null;
  /** Where facets by heading and by mark need not go row by row. */
  readonly cells?: Cells | null;
  /** Where a page of the whole graph may be found by a walk. Where that finds too few, the page is read as any other. */
  readonly walk?: Walk | null;
  /** A total order: the last key is unique. */
  readonly keys: readonly OrderKey[];
  /** What is read of each row. */
  readonly shape: Shape;
  /**
   * Whether its statements are prepared: right for keys, wrong for filters, whose best plan depends on how common the
   * values are.
   */
  readonly prepared: boolean;
  /** Equal for listings that are the same but for their parent. */
  readonly group: string;
  /** Equal for listings that are the same but for what fills their holes. Absent where the like of it hardly comes again. */
  readonly form?: string;
  /** What fills the holes of its filter. */
  readonly given?: readonly unknown[];
}

/** The columns of a page of `t`: those asked for, and those that the page itself is put together by. */
export function pageColumns({ model, keys, shape }: Listing): string {
  if (shape.fields === null) return columns(model, 't');
  const stored = keys.filter(({ computed }) => !computed).map(({ field }) => field);
  return columns(model, 't', [...new Set([...shape.fields, ...stored, ...leading(model, shape)])]);
}
