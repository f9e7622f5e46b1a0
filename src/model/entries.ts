import type { Row } from '../parser/ast.ts';
import { type Diagnostic, type DiagnosticCode, diagnostic } from '../parser/diagnostics.ts';
import { type Range, type SourceText, sliceFolded, spanOf } from '../source/source-text.ts';
import type { MinistryNode, MinistryRef, NumberOrigin, SectionNode, StatusNode } from './graph.ts';
import type { SectionTree } from './sections.ts';
import type { StatusTable } from './statuses.ts';

/** A row that is a measure; its name may still come from a 再掲 row. */
export interface MeasureDraft {
  readonly kind: 'measure';
  readonly row: Row;
  readonly number: number;
  readonly numberOrigin: NumberOrigin;
  readonly section: SectionNode;
  readonly position: number;
  readonly status: StatusNode;
  readonly ministries: readonly MinistryRef[];
}

/** A 再掲 row before it is joined to its measure. */
export interface RelistingDraft {
  readonly kind: 'relisting';
  readonly row: Row;
  readonly statedNumber: number | null;
  readonly section: SectionNode;
  readonly position: number;
  readonly ministries: readonly MinistryRef[];
}

/** The rows of a document as they are read one after the other. */
export interface Entries {
  readonly measures: MeasureDraft[];
  readonly relistings: RelistingDraft[];
  readonly ministries: Map<string, MinistryNode>;
  readonly diagnostics: Diagnostic[];
  /** What the row is; null where it can be neither a measure nor a 再掲 row. */
  readonly add: (row: Row) => MeasureDraft | RelistingDraft | null;
}

/** `rows` are all rows of the document: what one of them is may depend on a later one. */
export function entriesOf(
  source: SourceText,
  rows: readonly Row[],
  sections: SectionTree,
  statuses: StatusTable,
): Entries {
  const measures: MeasureDraft[] = [];
  const relistings: RelistingDraft[] = [];
  const ministries = new Map<string, MinistryNode>();
  const diagnostics: Diagnostic[] = [];
  const byNumber = new Map<number, MeasureDraft>();
  const numbers = new Set(rows.map((row) => (row.relisting ? null : row.number)));
  numbers.delete(null);

  const remark = (code: DiagnosticCode, range: Range, message: string, repaired = false): void => {
    diagnostics.push(diagnostic(code, spanOf(source, range), message, repaired));
  };
  const lineOf = (row: Row): number => spanOf(source, row).lineStart;

  /**
   * Marked 再掲; but a row that is marked and yet has a number that no other row has, with progress and status of its
   * own, is the measure itself.
   */
  const isRelisting = (row: Row): boolean => {
    if (!row.relisting) return false;
    const isWhole = row.number !== null && row.relisting.number === null && row.status !== null && row.notes.length > 0;
    return !isWhole || numbers.has(row.number ?? -1);
  };

  const refsOf = (row: Row): MinistryRef[] => {
    const refs: MinistryRef[] = [];
    for (const { ministry, start, end } of row.ministries) {
      if (refs.some((ref) => ref.ministryId === ministry.id)) {
        remark(
          'MINISTRY_REPEATED',
          { start, end },
          `${ministry.id} is named twice in this row; it is listed once.`,
          true,
        );
        continue;
      }
      ministries.set(ministry.id, { id: ministry.id, kind: ministry.kind, registered: ministry.registered });
      refs.push({ ministryId: ministry.id, position: refs.length + 1, span: spanOf(source, { start, end }) });
    }
    return refs;
  };

  const addRelisting = (row: Row): RelistingDraft => {
    const section = sections.current(row);
    if (row.status || row.notes.length > 0) {
      remark(
        'RELISTING_CARRIES_TEXT',
        row,
        'A 再掲 row has progress text or a status mark of its own; they stay in the source only.',
      );
    }
    const relisting: RelistingDraft = {
      kind: 'relisting',
      row,
      statedNumber: row.relisting?.number ?? row.number,
      section,
      position: sections.nextPosition(section),
      ministries: refsOf(row),
    };
    relistings.push(relisting);
    return relisting;
  };

  /** A document that numbers no row at all is numbered by the order of its rows. */
  const numberOf = (row: Row): { number: number; numberOrigin: NumberOrigin } | null => {
    if (row.number !== null)
      return { number: row.number, numberOrigin: row.numberLine === null ? 'STATED' : 'OWN_LINE' };
    return numbers.size === 0 ? { number: measures.length + 1, numberOrigin: 'POSITION' } : null;
  };

  const addMeasure = (row: Row): MeasureDraft | null => {
    const numbered = numberOf(row);
    if (!numbered) {
      remark(
        'NUMBER_MISSING',
        row,
        'Expected a number at the front of the row, found none; without it the row cannot be a measure.',
      );
      return null;
    }
    const { number, numberOrigin } = numbered;
    const section = sections.current(row);
    const before = byNumber.get(number);
    if (before && before.section === section && saysTheSame(source, before.row, row)) {
      remark(
        'NUMBER_REPEATED',
        row,
        `Measure ${number} stands on line ${lineOf(before.row)} in the same words; it is one measure.`,
        true,
      );
      return before;
    }
    if (before)
      remark(
        'NUMBER_REPEATED',
        row,
        `Line ${lineOf(before.row)} has the number ${number} already; both rows are kept.`,
      );
    if (numberOrigin === 'OWN_LINE')
      remark(
        'NUMBER_ON_OWN_LINE',
        row,
        `The row has no number; ${number} stands alone on line ${row.numberLine}.`,
        true,
      );
    const refs = refsOf(row);
    if (refs.length === 0)
      remark('MINISTRIES_MISSING', row, 'Expected the ministries responsible for the measure, found none.');
    if (row.notes.length === 0) remark('PROGRESS_MISSING', row, 'Expected a progress text, found none.');
    const measure: MeasureDraft = {
      kind: 'measure',
      row,
      number,
      numberOrigin,
      section,
      position: sections.nextPosition(section),
      status: statuses.of(row.status, row),
      ministries: refs,
    };
    measures.push(measure);
    if (!before) byNumber.set(number, measure);
    return measure;
  };

  return {
    measures,
    relistings,
    ministries,
    diagnostics,
    add: (row) => (isRelisting(row) ? addRelisting(row) : addMeasure(row)),
  };
}

/** The same row once more, as a page break or a copying error leaves it. */
function saysTheSame(source: SourceText, a: Row, b: Row): boolean {
  const words = (row: Row): string => sliceFolded(source, row).replace(/\s+/g, ' ');
  return a.end - a.start === b.end - b.start && words(a) === words(b);
}
