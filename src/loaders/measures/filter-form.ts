import type { Hole } from '../pages/hole.ts';
import type { Sql } from '../sql.ts';

/** One of so many; `only`: the one that there is. */
export interface Several<Value = Hole> {
  readonly all: Value;
  readonly only: Value | null;
}

export interface Fields {
  /** All at once, and each by itself. */
  readonly document: { readonly slugs: Hole; readonly each: readonly Hole[] };
  readonly number: { readonly [Name in 'eq' | 'among' | 'gte' | 'lte']: Hole | null };
  readonly status: Several;
  readonly stage: Hole;
  readonly ministry: {
    readonly any: Several | null;
    readonly all: readonly Several[];
    readonly none: Several | null;
    readonly expand: boolean;
  };
  readonly section: Hole;
  readonly nameOrigin: Hole;
  readonly isRelisted: Hole;
  readonly entity: Hole;
  /** A text decides how it is looked for: no other filter has the same form. */
  readonly text: Sql;
  /** `senses`: as kinds of measures have them. */
  readonly date: { readonly [Name in 'from' | 'to' | 'sense' | 'senses']: Hole | null };
}

export type Field = keyof Fields;

/** A MeasureFilter without its values: what it asks, whatever for. Null is as good as not given, and is left out. */
export interface FilterForm extends Partial<Fields> {
  readonly and?: readonly FilterForm[];
  readonly or?: readonly FilterForm[];
  readonly not?: FilterForm;
}
