import { type Diagnostic, type DiagnosticCode, diagnostic } from '../parser/diagnostics.ts';
import { foldName } from '../parser/ministries/resolve.ts';
import { type Range, type SourceText, spanOf } from '../source/source-text.ts';
import type { MeasureDraft, RelistingDraft } from './entries.ts';
import type { MeasureNode, MinistryRef, NameOrigin, RelistingNode, RelistingResolution } from './graph.ts';
import { firstBy, groupBy } from './group.ts';
import { measureId, noteId, relistingId, uniqueIds } from './ids.ts';
import { once } from './once.ts';
import { textKeyOf } from './text-key.ts';

export interface Linked {
  readonly measures: readonly MeasureNode[];
  readonly relistings: readonly RelistingNode[];
  readonly measureOf: ReadonlyMap<MeasureDraft, MeasureNode>;
  readonly relistingOf: ReadonlyMap<RelistingDraft, RelistingNode>;
  readonly diagnostics: readonly Diagnostic[];
}

interface Target {
  readonly measure: MeasureDraft | null;
  readonly resolvedBy: RelistingResolution | null;
}

/** Pass 2: 再掲 rows are joined to their measures, names that a row lost are filled from them, and both are compared. */
export function link(
  source: SourceText,
  slug: string,
  measures: readonly MeasureDraft[],
  relistings: readonly RelistingDraft[],
): Linked {
  const diagnostics: Diagnostic[] = [];
  const remark = (code: DiagnosticCode, range: Range, message: string, repaired = false): void => {
    diagnostics.push(diagnostic(code, spanOf(source, range), message, repaired));
  };
  const byNumber = firstBy(measures, (measure) => measure.number);
  const byName = once(() =>
    groupBy(measures, (measure) => (measure.row.name ? foldName(measure.row.name.text) : null)),
  );

  const resolve = ({ row, statedNumber }: RelistingDraft): Target => {
    if (statedNumber !== null) {
      const measure = byNumber.get(statedNumber) ?? null;
      if (!measure)
        remark(
          'RELISTING_DANGLING',
          row,
          `The row lists measure ${statedNumber} again; the document has none of that number.`,
        );
      return { measure, resolvedBy: measure && 'NUMBER' };
    }
    const named = row.name ? (byName().get(foldName(row.name.text)) ?? []) : [];
    if (named.length === 1 && named[0]) {
      remark(
        'RELISTING_BY_NAME',
        row,
        `The row gives no number; its name is that of measure ${named[0].number}.`,
        true,
      );
      return { measure: named[0], resolvedBy: 'NAME' };
    }
    if (named.length > 1) {
      remark(
        'RELISTING_AMBIGUOUS',
        row,
        `The row gives no number, and its name is that of the measures ${named.map((each) => each.number).join(', ')}.`,
      );
    } else {
      remark('RELISTING_DANGLING', row, 'The row gives no number, and no measure has exactly its name.');
    }
    return { measure: null, resolvedBy: null };
  };

  const targets = new Map(relistings.map((relisting) => [relisting, resolve(relisting)]));
  const lentNames = firstBy(
    relistings.filter((relisting) => relisting.row.name && !targets.get(relisting)?.measure?.row.name),
    (relisting) => targets.get(relisting)?.measure ?? null,
  );

  const unique = uniqueIds();
  const measureOf = new Map<MeasureDraft, MeasureNode>();
  for (const draft of measures) {
    const lender = lentNames.get(draft) ?? null;
    const name = (draft.row.name ?? lender?.row.name)?.text ?? null;
    const nameOrigin: NameOrigin = draft.row.name ? 'STATED' : lender ? 'RELISTING' : 'ABSENT';
    if (lender) {
      remark(
        'NAME_MISSING',
        draft.row,
        `The row of measure ${draft.number} has no name; the 再掲 row on line ${lineOf(source, lender)} gives it.`,
        true,
      );
    } else if (name === null) {
      remark(
        'NAME_MISSING',
        draft.row,
        `Expected a name for measure ${draft.number}, found none in its row or in any 再掲 row.`,
      );
    }
    const id = unique(measureId(slug, draft.number));
    measureOf.set(draft, {
      id,
      number: draft.number,
      numberOrigin: draft.numberOrigin,
      label: draft.row.label,
      name,
      nameOrigin,
      displayName:
        name ?? [draft.number, draft.row.label, `（${draft.section.heading}）`].filter((part) => part !== '').join(' '),
      sectionId: draft.section.id,
      position: draft.position,
      statusId: draft.status.id,
      statusSpan: draft.row.status && spanOf(source, draft.row.status),
      responsibilities: draft.ministries,
      notes: draft.row.notes.map((note, i) => ({
        id: noteId(id, i + 1),
        position: i + 1,
        text: note.text,
        textKey: textKeyOf(note.text),
        span: spanOf(source, note),
      })),
      span: spanOf(source, draft.row),
    });
  }

  const relistingOf = new Map<RelistingDraft, RelistingNode>();
  for (const [i, draft] of relistings.entries()) {
    const { measure, resolvedBy } = targets.get(draft) as Target;
    const node = (measure && measureOf.get(measure)) ?? null;
    const discrepancies = node ? compare(draft, node) : [];
    if (discrepancies.length > 0)
      remark(
        'RELISTING_DISAGREES',
        draft.row,
        `The 再掲 row and measure ${node?.number} disagree: ${discrepancies.join('; ')}.`,
      );
    relistingOf.set(draft, {
      id: unique(relistingId(draft.section.id, draft.row.label)),
      sectionId: draft.section.id,
      label: draft.row.label,
      position: draft.position,
      ordinal: i + 1,
      statedNumber: draft.statedNumber,
      statedName: draft.row.name?.text ?? null,
      measureId: node?.id ?? null,
      resolvedBy,
      agrees: node !== null && discrepancies.length === 0,
      discrepancies,
      ministries: draft.ministries,
      span: spanOf(source, draft.row),
    });
  }
  return {
    measures: [...measureOf.values()],
    relistings: [...relistingOf.values()],
    measureOf,
    relistingOf,
    diagnostics,
  };
}

/** What a 再掲 row says otherwise than its measure's own row. What it leaves out is no contradiction. */
function compare(relisting: RelistingDraft, measure: MeasureNode): string[] {
  const found: string[] = [];
  const { name } = relisting.row;
  if (name && measure.name && foldName(name.text) !== foldName(measure.name)) {
    found.push(`the name is 「${name.text}」 here and 「${measure.name}」 there`);
  }
  const ids = (refs: readonly MinistryRef[]): string => refs.map((ref) => ref.ministryId).join(' ');
  const sorted = (refs: readonly MinistryRef[]): string =>
    refs
      .map((ref) => ref.ministryId)
      .sort()
      .join(' ');
  if (relisting.ministries.length > 0 && sorted(relisting.ministries) !== sorted(measure.responsibilities)) {
    found.push(
      `the ministries are ${ids(relisting.ministries)} here and ${ids(measure.responsibilities) || 'none'} there`,
    );
  }
  return found;
}

function lineOf(source: SourceText, { row }: RelistingDraft): number {
  return spanOf(source, row).lineStart;
}
