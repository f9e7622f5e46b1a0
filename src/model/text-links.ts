import type { Span } from '../source/span.ts';
import type { DateRule } from './dates/resolve.ts';
import type { NodeType } from './graph.ts';

// What the texts of measures say beyond the columns that they stand in, and what follows from it.

/** What kind of thing a name in the text stands for. */
export type EntityKind = 'ORGANISATION' | 'PUBLICATION' | 'MEETING' | 'PROGRAMME' | 'OTHER';

/**
 * A named thing that the text speaks of and that is no ministry. Name and kind follow from the name alone (by form or by
 * registry), so two documents that name it give the same node, in whichever order they are imported.
 */
export interface EntityNode {
  /** The name. */
  readonly id: string;
  /** The official form, widths folded: `独立行政法人情報処理推進機構`. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Other names that the document (or the registry) gives it: `IPA`. */
  readonly aliases: readonly string[];
}

/** Where in a measure's own text something stands: in one of its notes or, where `noteId` is null, in its name. */
interface InText {
  readonly measureId: string;
  readonly noteId: string | null;
  /** Among the measure's mentions (dates, references), in the order of the text, from 1. */
  readonly position: number;
  readonly span: Span;
}

export type MentionTargetType = 'Entity' | 'Ministry' | 'Measure' | 'Document';

/** The text names a thing. */
export interface MentionNode extends InText {
  readonly target: { readonly type: MentionTargetType; readonly id: string };
  /** As written. */
  readonly surface: string;
}

export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'FISCAL_YEAR' | 'RANGE';
/** Whether the words around a date tell of something done or of something intended. */
export type DateSense = 'HAPPENED' | 'PLANNED' | 'UNKNOWN';

/** The text names a time. */
export interface DateMentionNode extends InText {
  /** As written. */
  readonly surface: string;
  /** First day, `2007-08-03`. */
  readonly from: string;
  /** Last day, inclusive. */
  readonly to: string;
  readonly precision: DatePrecision;
  readonly sense: DateSense;
  /** The rule that gave the parts that the text leaves out; null where it states all of them. */
  readonly resolvedBy: DateRule | null;
}

/** 参照 and the like / a 再掲 row or 再掲 in the text / 第2章 and the like of the plan. */
export type CrossReferenceKind = 'SEE' | 'RELISTED' | 'CHAPTER';

/** The text (or a 再掲 row, which `to` then is) points from a measure to another node. */
export interface CrossReferenceNode extends InText {
  readonly kind: CrossReferenceKind;
  readonly to: { readonly type: 'Measure' | 'Section' | 'Entity' | 'Relisting'; readonly id: string };
}

export type RelationReason =
  | 'RELISTED_TOGETHER'
  | 'REFERENCE'
  | 'SAME_TEXT'
  | 'SHARED_ENTITY'
  | 'SHARED_MINISTRIES'
  | 'SAME_SECTION'
  | 'SIMILAR_TEXT';

/** Why two measures belong together. */
export interface RelatedReasonNode {
  readonly kind: RelationReason;
  /** What it adds to the score, in thousandths. */
  readonly weight: number;
  /** The words that both have (SIMILAR_TEXT); empty for the other kinds. */
  readonly words: readonly string[];
  /** What both have in common: sections, entities, notes, ministries. */
  readonly nodes: readonly { readonly type: NodeType; readonly id: string }[];
}

/** A measure that belongs near another one; within one document. */
export interface RelatedNode {
  readonly measureId: string;
  readonly relatedId: string;
  /** Among the measure's related ones, best first, from 1. */
  readonly position: number;
  /** The sum of the reasons' weights. */
  readonly score: number;
  readonly reasons: readonly RelatedReasonNode[];
}
