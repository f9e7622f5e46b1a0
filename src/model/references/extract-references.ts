import { type Diagnostic, diagnostic } from '../../parser/diagnostics.ts';
import type { MeasureNode, RelistingNode, SectionNode } from '../graph.ts';
import { groupBy } from '../group.ts';
import { type Passage, placeIn } from '../passages.ts';
import type { CrossReferenceNode, EntityNode } from '../text-links.ts';
import { chapterPointers } from './chapters.ts';
import { placesOf } from './places.ts';
import { chapterEntity, planOf } from './plan.ts';
import type { Pointed, Pointer } from './pointer.ts';
import { relistedPointers, relistedRows } from './relisted.ts';
import { seePointers } from './see.ts';

export interface ReferenceContext {
  readonly title: string;
  readonly measures: readonly MeasureNode[];
  readonly sections: readonly SectionNode[];
  readonly relistings: readonly RelistingNode[];
}

type Target = CrossReferenceNode['to'];
type Unplaced = Omit<CrossReferenceNode, 'position'>;

/** ウ) may stand for ウ) a) to ウ) t); what stands for more stands for nothing. */
const MAX_TARGETS = 20;

/**
 * All references from the texts of measures to measures, sections and chapters of the plan, and from measures to the
 * 再掲 rows that list them again. `entities`: the chapters of the plan that the document does not repeat.
 */
export function extractReferences(
  passages: readonly Passage[],
  { title, measures, sections, relistings }: ReferenceContext,
): {
  readonly references: CrossReferenceNode[];
  readonly entities: EntityNode[];
  readonly diagnostics: Diagnostic[];
} {
  const plan = planOf(title);
  const places = placesOf(measures, sections, relistings);
  const measureById = new Map(measures.map((measure) => [measure.id, measure]));
  const entities = new Map<string, EntityNode>();
  const diagnostics: Diagnostic[] = [];

  /** Where the expression leads; null where it need not lead anywhere. */
  const targetsOf = (to: Pointed, from: MeasureNode): readonly Target[] | null => {
    switch (to.by) {
      case 'NUMBER':
        return [places.byNumber(to.number)].filter((place) => place !== null);
      case 'NAME': {
        const named = places.byName(to.name);
        return named.length > 0 || to.isSure ? named : null;
      }
      case 'LABEL': {
        const labelled = places.byLabel(to.parts, from);
        // (71) is a measure's number where nothing is labelled so.
        const number = /^\((\d+)\)$/.exec(to.parts.join(' '))?.[1];
        const place = labelled.length === 0 && number ? places.byNumber(Number(number)) : null;
        return place ? [place] : labelled;
      }
      case 'PATH': {
        const chapters = to.markers.filter((marker) => marker.startsWith('第'));
        const section = places.byPath(to.markers, from);
        const items = section && to.item.length > 0 ? places.byLabelIn(to.item, section.id) : [];
        if (items.length > 0) return items;
        const place = section ?? places.byPath(chapters, from);
        if (place) return [place];
        if (!to.markers.some((marker) => marker.endsWith('章'))) return [];
        const entity = chapterEntity(plan, to.markers);
        entities.set(entity.id, entity);
        return [{ type: 'Entity', id: entity.id }];
      }
    }
  };

  const found: Unplaced[] = relistedRows(relistings);
  for (const passage of passages) {
    const { measureId, noteId, text } = passage;
    const from = measureById.get(measureId);
    if (!from) continue;
    for (const { kind, start, end, to } of pointersIn(text, plan)) {
      const { span, surface } = placeIn(passage, start, end);
      const targets = targetsOf(to, from);
      if (targets?.length === 0) {
        const message = `「${surface}」 points at nothing: expected a measure or a section of the document, found none.`;
        diagnostics.push(diagnostic('REFERENCE_DANGLING', span, message));
      }
      if (targets && targets.length > MAX_TARGETS) {
        const message = `「${surface}」 may mean any of ${targets.length} items: expected a label that few of them have.`;
        diagnostics.push(diagnostic('REFERENCE_AMBIGUOUS', span, message));
        continue;
      }
      for (const target of targets ?? [])
        if (target.id !== measureId) found.push({ measureId, noteId, kind, to: target, span });
    }
  }
  return { references: inOrder(found, measures), entities: [...entities.values()], diagnostics };
}

/** All pointing expressions; of two that overlap, the one that begins first, and of these the longer one. */
function pointersIn(text: string, plan: string): Pointer[] {
  const all = [...seePointers(text), ...relistedPointers(text), ...chapterPointers(text, plan)];
  if (all.length < 2) return all;
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Pointer[] = [];
  for (const pointer of all) {
    const last = kept.at(-1);
    const isRange = last?.start === pointer.start && last.end === pointer.end && isOtherNumber(last, pointer);
    if (!last || pointer.start >= last.end || isRange) kept.push(pointer);
  }
  return kept;
}

/** 12～15: several numbers in the place of the last one. */
const isOtherNumber = ({ to: a }: Pointer, { to: b }: Pointer): boolean =>
  a.by === 'NUMBER' && b.by === 'NUMBER' && a.number < b.number;

/** Measure by measure, in the order of the source, counted from 1. */
function inOrder(found: readonly Unplaced[], measures: readonly MeasureNode[]): CrossReferenceNode[] {
  const byMeasure = groupBy(found, ({ measureId }) => measureId);
  const ordered: CrossReferenceNode[] = [];
  for (const { id } of measures) {
    const references = byMeasure.get(id)?.sort((a, b) => a.span.charStart - b.span.charStart) ?? [];
    for (const [i, reference] of references.entries()) ordered.push({ ...reference, position: i + 1 });
  }
  return ordered;
}
