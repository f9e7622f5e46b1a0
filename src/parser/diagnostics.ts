import type { Span } from '../source/span.ts';

export type DiagnosticSeverity = 'INFO' | 'WARNING' | 'ERROR';

/**
 * Everything that a reader can have to say of a document: code → severity. Each with a sample of what causes it.
 * ERROR: the graph lacks something that the text has, or nothing can be stored. WARNING: stored, but look at it.
 * INFO: repaired by a rule, or worth knowing.
 */
export const SEVERITY = {
  // The file as a whole
  /** A file of nothing but white space. */
  EMPTY_DOCUMENT: 'ERROR',
  /** A PDF, an archive, a picture. */
  NOT_TEXT: 'ERROR',
  /** Millions of lines: no report, and more than memory should be spent on. */
  TOO_MANY_LINES: 'ERROR',
  /** Bytes that are no character in the file's encoding; each became U+FFFD. */
  UNDECODABLE_BYTES: 'WARNING',
  /** Prose: no line could be read as a measure. */
  NO_MEASURES: 'ERROR',
  /** The first line is already a heading or a table. */
  TITLE_MISSING: 'WARNING',
  // Legend 凡例
  /** No 凡例 before the first table. */
  LEGEND_MISSING: 'WARNING',
  /** `①…実施済み ①…検討中` */
  LEGEND_MARK_REPEATED: 'WARNING',
  // Headings
  /** `第3章 対策…` again before each of its sections. Repaired: one chapter. */
  HEADING_REPEATED: 'INFO',
  /** `第3章 対策…` and later `第3章 施策…`: the same marker, another title, the same place. */
  HEADING_DISAGREES: 'WARNING',
  /** A table before any heading. Its measures stand in a section made from the title. */
  HEADING_MISSING: 'WARNING',
  // Tables
  /** Rows before any line that names the columns. */
  TABLE_HEADER_MISSING: 'INFO',
  /** `該当項目 施策名 … 備考`: a column that the graph has no place for. */
  COLUMN_UNKNOWN: 'WARNING',
  /** The header names five columns, its rows have six cells. Repaired: the content decides. */
  COLUMNS_DISAGREE: 'INFO',
  /** A cell that fits no column. */
  CELL_UNEXPLAINED: 'WARNING',
  /** A row that goes on in the next line. Repaired. */
  ROW_CONTINUED: 'INFO',
  /** `<ul style="…"> ・… </ul>`. Repaired: the tags are left out of the text. */
  MARKUP_REMOVED: 'INFO',
  // Measures 施策
  /** `155` on a line of its own above the table whose row has none. Repaired. */
  NUMBER_ON_OWN_LINE: 'INFO',
  /** A row without a number in a document that numbers its measures. It cannot be a measure. */
  NUMBER_MISSING: 'ERROR',
  /** No row of the document has a number. Repaired: numbered in the order of the text. */
  NUMBERS_ASSIGNED: 'INFO',
  /** The same number on two rows; repaired if the rows say the same, otherwise both are kept. */
  NUMBER_REPEATED: 'ERROR',
  /** 12, 13, 15 */
  NUMBER_GAP: 'WARNING',
  /** 12, 14, 13 */
  NUMBER_OUT_OF_ORDER: 'WARNING',
  /** A number on a line of its own that belongs to no row. */
  NUMBER_STRAY: 'WARNING',
  /** A row without a name; repaired if a 再掲 row gives it. */
  NAME_MISSING: 'WARNING',
  /** A row without ministries. */
  MINISTRIES_MISSING: 'WARNING',
  /** `デジタル推進院`: a name that the registry does not know. Kept as written. */
  MINISTRY_UNKNOWN: 'WARNING',
  /** `内`: 内閣官房 or 内閣府. Repaired by the registry's choice. */
  MINISTRY_AMBIGUOUS: 'INFO',
  /** `総務省 総務省` in one row. Repaired: named once. */
  MINISTRY_REPEATED: 'INFO',
  /** A row without progress text. */
  PROGRESS_MISSING: 'WARNING',
  /** A row without a status mark. */
  STATUS_MISSING: 'WARNING',
  /** `⑤` where the legend ends with ④. Kept as written, with stage OTHER. */
  STATUS_UNDEFINED: 'WARNING',
  // Relistings 再掲
  /** `再掲 (999)` */
  RELISTING_DANGLING: 'ERROR',
  /** `(再掲)` with a name that several measures have. */
  RELISTING_AMBIGUOUS: 'ERROR',
  /** `(再掲)` without a number, joined by its exact name. Repaired. */
  RELISTING_BY_NAME: 'INFO',
  /** The 再掲 row names other ministries, or another name, than the measure's own row. */
  RELISTING_DISAGREES: 'WARNING',
  /** A 再掲 row with a status mark or progress text of its own, which the graph has no place for. */
  RELISTING_CARRIES_TEXT: 'WARNING',
  // Dates and references in the text
  /** `2月30日`, `平成50年`, `13月`. It is no date. */
  DATE_IMPOSSIBLE: 'WARNING',
  /** `9月末` in a document whose title names no year. It is no date. */
  DATE_UNRESOLVED: 'INFO',
  /** `ケ）を参照` in a section that ends with ク. */
  REFERENCE_DANGLING: 'WARNING',
  /** `ウ)を参照` in a table where a hundred items are labelled ウ). */
  REFERENCE_AMBIGUOUS: 'WARNING',
  // Names and dates in the text
  /** `独立行政法人情報処理振興機構(以下、「IPA」という。)` where IPA is …推進機構. Repaired: the alias decides. */
  ENTITY_VARIANT: 'INFO',
  /** `第13回会合(平成19年8月3日)` and elsewhere `第13回会合(平成19年4月23日)` */
  MEETING_DATES_DISAGREE: 'WARNING',
  // What is left
  /** A line that no rule reads. */
  TEXT_UNEXPLAINED: 'WARNING',
} as const satisfies Record<string, DiagnosticSeverity>;

export type DiagnosticCode = keyof typeof SEVERITY;

/** One remark on the source text. Severity follows from the code, and is INFO where the damage was repaired. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: DiagnosticSeverity;
  /** One English sentence: what was expected, what came. */
  readonly message: string;
  readonly span: Span;
  readonly repaired: boolean;
}

export function diagnostic(code: DiagnosticCode, span: Span, message: string, repaired = false): Diagnostic {
  return { code, severity: repaired ? 'INFO' : SEVERITY[code], message, span, repaired };
}
