import { Prisma } from '../../store/generated/prisma/client.ts';
import type { Sql } from '../sql.ts';

/** What a request brings to statements whose text is made: the values of its filter, the keys in its cursors, its parents. */
export type Given = {
  readonly [Source in 'filter' | 'after' | 'before' | 'parents']?: readonly unknown[] | null | undefined;
};

/**
 * Stands in SQL for a value that each request brings anew. What is composed around holes is composed once for all requests
 * of one form: for a filter with a page of a few rows, composing cost more than all else that the server did for it.
 */
export class Hole {
  readonly of: keyof Given;
  readonly place: number;

  constructor(of: keyof Given, place = 0) {
    this.of = of;
    this.place = place;
  }
}

/** The same values as holes; null is a matter of form, and stays. */
export const holes = (of: keyof Given, values: readonly unknown[]): (Hole | null)[] =>
  values.map((value, place) => (value === null ? null : new Hole(of, place)));

export const filled = (values: readonly unknown[], given: Given): unknown[] =>
  values.map((value) => (value instanceof Hole ? given[value.of]?.[value.place] : value));

export const fill = ({ strings, values }: Sql, given: Given): Sql => new Prisma.Sql(strings, filled(values, given));
