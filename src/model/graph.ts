import type { Diagnostic } from '../parser/diagnostics.ts';
import type { MinistryKind } from '../parser/ministries/registry.ts';
import type { Span } from '../source/span.ts';
import type { CrossReferenceNode, DateMentionNode, EntityNode, MentionNode, RelatedNode } from './text-links.ts';

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
