import type { NameOrigin, ProgressStage } from '../../model/graph.ts';
import type { DateSense } from '../../model/text-links.ts';

type Given<Value> = Value | null | undefined;

/** The GraphQL input of the same name, as it arrives. */
export interface IntFilter {
  readonly eq?: Given<number>;
  readonly in?: Given<readonly number[]>;
  readonly gte?: Given<number>;
  readonly lte?: Given<number>;
}

/** Names, aliases or global IDs. */
export interface MinistryFilter {
  readonly any?: Given<readonly string[]>;
  readonly all?: Given<readonly string[]>;
  readonly none?: Given<readonly string[]>;
  readonly expand?: Given<boolean>;
}

/** Days as `2007-08-03`. */
export interface DateFilter {
  readonly from?: Given<string>;
  readonly to?: Given<string>;
  readonly sense?: Given<readonly DateSense[]>;
}

export interface MeasureFilter {
  readonly document?: Given<readonly string[]>;
  readonly number?: Given<IntFilter>;
  readonly status?: Given<readonly string[]>;
  readonly stage?: Given<readonly ProgressStage[]>;
  readonly ministry?: Given<MinistryFilter>;
  readonly section?: Given<readonly string[]>;
  readonly nameOrigin?: Given<readonly NameOrigin[]>;
  readonly isRelisted?: Given<boolean>;
  readonly entity?: Given<readonly string[]>;
  readonly text?: Given<string>;
  readonly date?: Given<DateFilter>;
  readonly and?: Given<readonly MeasureFilter[]>;
  readonly or?: Given<readonly MeasureFilter[]>;
  readonly not?: Given<MeasureFilter>;
}

export type MeasureOrderField = 'NUMBER' | 'STATUS' | 'NAME' | 'MINISTRY_COUNT' | 'RELEVANCE';

export interface MeasureOrder {
  readonly field: MeasureOrderField;
  readonly direction?: Given<'ASC' | 'DESC'>;
}
