import type { Block, ParsedDocument, Row } from '../parser/ast.ts';
import type { Diagnostic } from '../parser/diagnostics.ts';
import type { Range, SourceText } from '../source/source-text.ts';
import { type Entries, entriesOf, type MeasureDraft, type RelistingDraft } from './entries.ts';
import type { LineRole, MinistryNode, SectionNode, StatusNode } from './graph.ts';
import { sectionTree } from './sections.ts';
import { statusTable } from './statuses.ts';

/** What a block became, and the draft that its lines are part of. */
export interface PlacedBlock {
  readonly block: Block;
  readonly role: LineRole;
  readonly part:
    | { readonly kind: 'document' }
    | { readonly kind: 'section'; readonly section: SectionNode }
    | MeasureDraft
    | RelistingDraft
    | null;
}

/** Pass 1: everything that the blocks say by themselves, before links between them are followed. */
export interface Draft {
  readonly title: { readonly text: string; readonly range: Range } | null;
  readonly statuses: readonly StatusNode[];
  readonly sections: readonly SectionNode[];
  readonly measures: readonly MeasureDraft[];
  readonly relistings: readonly RelistingDraft[];
  readonly ministries: readonly MinistryNode[];
  readonly placed: readonly PlacedBlock[];
  readonly diagnostics: readonly Diagnostic[];
}

export function buildDraft(source: SourceText, { blocks, diagnostics }: ParsedDocument, slug: string): Draft {
  const titleBlock = blocks.find((block) => block.kind === 'title');
  const title = titleBlock ? { text: titleBlock.title.text, range: titleBlock.title } : null;
  const sections = sectionTree(source, slug, title);
  const statuses = statusTable(source, slug);
  const rows: Row[] = [];
  for (const block of blocks) if (block.kind === 'row') rows.push(block.row);
  const entries = entriesOf(source, rows, sections, statuses);

  // The legend may stand anywhere, even after the tables that use it.
  for (const block of blocks) if (block.kind === 'legend') for (const entry of block.entries) statuses.define(entry);
  const placed = blocks.map((block) => place(block, sections.enter, entries));
  const byNumberLine = new Map(entries.measures.map((measure) => [measure.row.numberLine, measure]));

  return {
    title,
    statuses: statuses.statuses,
    sections: sections.sections,
    measures: entries.measures,
    relistings: entries.relistings,
    ministries: [...entries.ministries.values()],
    placed: placed.map((each) =>
      each.role === 'NUMBER' ? { ...each, part: byNumberLine.get(each.block.from) ?? null } : each,
    ),
    diagnostics: [...diagnostics, ...sections.diagnostics, ...statuses.diagnostics, ...entries.diagnostics],
  };
}

function place(
  block: Block,
  enter: (block: Block & { kind: 'heading' }) => SectionNode,
  entries: Entries,
): PlacedBlock {
  switch (block.kind) {
    case 'title':
      return { block, role: 'TITLE', part: { kind: 'document' } };
    case 'legend':
      return { block, role: 'LEGEND', part: { kind: 'document' } };
    case 'heading':
      return { block, role: 'HEADING', part: { kind: 'section', section: enter(block) } };
    case 'row': {
      const part = entries.add(block.row);
      return { block, role: part ? (part.kind === 'measure' ? 'MEASURE' : 'RELISTING') : 'UNEXPLAINED', part };
    }
    case 'number':
      return { block, role: block.used ? 'NUMBER' : 'UNEXPLAINED', part: null };
    case 'tableHeader':
      return { block, role: 'TABLE_HEADER', part: null };
    case 'rule':
      return { block, role: 'TABLE_RULE', part: null };
    case 'pageNumber':
      return { block, role: 'PAGE_NUMBER', part: null };
    case 'blank':
      return { block, role: 'BLANK', part: null };
    case 'unexplained':
      return { block, role: 'UNEXPLAINED', part: null };
  }
}
