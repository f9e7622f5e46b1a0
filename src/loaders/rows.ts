import type * as models from '../store/generated/prisma/client.ts';

// Rows as the loaders give them: the Prisma models, with what a statement may bring along because the operation asks for it.

export type DocumentRow = models.Document;
export type StatusRow = models.Status;
export type MinistryRow = models.Ministry;
export type EntityRow = models.Entity;
export type DiagnosticRow = models.Diagnostic;
export type SourceLineRow = models.SourceLine;

/** Rows as the loaders give them may lack what the operation does not ask for (shape.ts). */
export interface SectionRow extends models.Section {
  readonly parent?: SectionRow | null;
  /** Present when the statement read the tree further down. */
  readonly children?: SectionRow[];
}

export interface MeasureRow extends models.Measure {
  readonly section?: SectionRow;
  readonly status?: StatusRow;
  readonly ministries?: readonly MinistryRow[];
}

export interface NoteRow extends models.ProgressNote {
  readonly measure?: MeasureRow;
}

export interface ResponsibilityRow extends models.Responsibility {
  readonly ministry: MinistryRow;
}

export type RelistingRow = models.Relisting;
