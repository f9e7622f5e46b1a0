import type { Diagnostic } from '../parser/diagnostics.ts';
import type { MinistryKind } from '../parser/ministries/registry.ts';
import type { Span } from '../source/span.ts';
import type { DateRule } from './dates/resolve.ts';

/** Comparable across documents: what a status mark's meaning says of the measure. */
export type ProgressStage = 'DONE' | 'ON_TRACK' | 'TO_START' | 'UNCERTAIN' | 'OTHER';
/** 章, 節, ア/イ, ①/(1), (ア). */
export type SectionLevel = 'CHAPTER' | 'SECTION' | 'DIVISION' | 'HEADING' | 'SUBHEADING';
/** Whether the row states the measure's name, a 再掲 row lends it, or nothing gives it. */
export type NameOrigin = 'STATED' | 'RELISTING' | 'ABSENT';
/** Whether the row states the number, a line of its own does, or (in documents without numbers) the order gives it. */
export type NumberOrigin = 'STATED' | 'OWN_LINE' | 'POSITION';
/** How a 再掲 row was joined to its measure: by the number it states or by an exact name. */
export type RelistingResolution = 'NUMBER' | 'NAME';
/** What a line of the source turned out to be. */
export type LineRole =
  | 'TITLE'
  | 'LEGEND'
  | 'HEADING'
  | 'MEASURE'
  | 'RELISTING'
  | 'NUMBER'
  | 'TABLE_HEADER'
  | 'TABLE_RULE'
  | 'PAGE_NUMBER'
  | 'BLANK'
  | 'UNEXPLAINED';

/** Kinds of nodes, by the names that GraphQL gives their types. */
export const NODE_TYPES = [
  'Document',
  'Status',
  'Section',
  'Measure',
  'ProgressNote',
  'Relisting',
  'Ministry',
  'Entity',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

export interface StatusNode {
  readonly id: string;
  /** As the legend writes it: `①`, `A′`. */
  readonly mark: string;
  /** The mark with widths folded, for comparison. */
  readonly markKey: string;
  readonly meaning: string;
  /** From 1, in the legend's order; marks that the legend does not define come last. */
  readonly rank: number;
  readonly stage: ProgressStage;
  /** false: rows use the mark (or none: `''`), the legend does not define it. */
  readonly defined: boolean;
  readonly span: Span | null;
}

export interface SectionNode {
  readonly id: string;
  readonly parentId: string | null;
  readonly level: SectionLevel;
  readonly depth: number;
  readonly position: number;
  readonly ordinal: number;
  readonly marker: string;
  readonly title: string;
  readonly heading: string;
  readonly path: readonly string[];
  readonly pathKey: string;
  readonly span: Span;
}

export interface MeasureNode {
  readonly id: string;
  readonly number: number;
  readonly numberOrigin: NumberOrigin;
  readonly label: string;
  readonly name: string | null;
  readonly nameOrigin: NameOrigin;
  readonly displayName: string;
  readonly sectionId: string;
  readonly position: number;
  readonly statusId: string;
  /** Where the row states its mark; null where it states none. */
  readonly statusSpan: Span | null;
  readonly responsibilities: readonly MinistryRef[];
  readonly notes: readonly NoteNode[];
  readonly span: Span;
}

/** A ministry as a row names it; position from 1. */
export interface MinistryRef {
  readonly ministryId: string;
  readonly position: number;
  readonly span: Span;
}

export interface NoteNode {
  readonly id: string;
  readonly position: number;
  readonly text: string;
  /** Digest of the text as it is compared (NFKC, lower case, no white space): equal for notes that say the same. */
  readonly textKey: string;
  readonly span: Span;
}

export interface RelistingNode {
  readonly id: string;
  readonly sectionId: string;
  readonly label: string;
  readonly position: number;
  readonly ordinal: number;
  readonly statedNumber: number | null;
  readonly statedName: string | null;
  readonly measureId: string | null;
  readonly resolvedBy: RelistingResolution | null;
  readonly agrees: boolean;
  readonly discrepancies: readonly string[];
  readonly ministries: readonly MinistryRef[];
  readonly span: Span;
}

/** A ministry that the document names; what the registry knows of it stands in the registry. */
export interface MinistryNode {
  /** The official name, or the name as written where the registry does not know it. */
  readonly id: string;
  readonly kind: MinistryKind;
  readonly registered: boolean;
}

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

export interface LineNode {
  readonly number: number;
  readonly charStart: number;
  /** With its line terminator. */
  readonly text: string;
  readonly role: LineRole;
  readonly node: {
    readonly type: NodeType;
    readonly id: string;
  } | null;
}

export interface Coverage {
  readonly lines: number;
  readonly nodes: number;
  readonly furniture: number;
  readonly blank: number;
  readonly unexplained: number;
}

/** Everything that one document says, ready to be stored. Arrays are in the order of the text. */
export interface DocumentGraph {
  readonly slug: string;
  readonly title: string;
  readonly period: string | null;
  readonly encoding: string;
  readonly sha256: string;
  readonly statuses: readonly StatusNode[];
  readonly sections: readonly SectionNode[];
  readonly measures: readonly MeasureNode[];
  readonly relistings: readonly RelistingNode[];
  readonly ministries: readonly MinistryNode[];
  readonly entities: readonly EntityNode[];
  readonly mentions: readonly MentionNode[];
  readonly dates: readonly DateMentionNode[];
  readonly references: readonly CrossReferenceNode[];
  readonly related: readonly RelatedNode[];
  readonly diagnostics: readonly Diagnostic[];
  readonly lines: readonly LineNode[];
  readonly coverage: Coverage;
}

/**
 * What came of reading a document. `graph` is null where nothing may be stored (empty, not text, no measure);
 * the diagnostics then say why.
 */
export interface ReadResult {
  readonly graph: DocumentGraph | null;
  readonly diagnostics: readonly Diagnostic[];
}
