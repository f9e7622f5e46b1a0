import type { Block } from '../parser/ast.ts';
import { type Diagnostic, diagnostic } from '../parser/diagnostics.ts';
import { HEADING_DEPTH, type Heading, type HeadingStyle } from '../parser/headings.ts';
import { foldMarker } from '../parser/marks.ts';
import { type Range, type SourceText, spanOf } from '../source/source-text.ts';
import type { SectionLevel, SectionNode } from './graph.ts';
import { sectionId, uniqueIds } from './ids.ts';

const LEVELS: readonly SectionLevel[] = ['CHAPTER', 'SECTION', 'DIVISION', 'HEADING', 'SUBHEADING'];

interface Open {
  readonly style: HeadingStyle | null;
  readonly depth: number;
  readonly section: SectionNode;
}

/** The tree of 章, 節, ア, ①, (ア) as it grows while the blocks are read. */
export interface SectionTree {
  readonly sections: SectionNode[];
  readonly diagnostics: Diagnostic[];
  /** Takes a heading in; the section it opens or, where it was there before, opens again. */
  readonly enter: (block: Block & { kind: 'heading' }) => SectionNode;
  /** Where a row stands now. Before any heading that is a section made from the title (or the row itself). */
  readonly current: (row: Range) => SectionNode;
  /** The place of the next entry of a section, from 1. */
  readonly nextPosition: (section: SectionNode) => number;
}

export function sectionTree(
  source: SourceText,
  slug: string,
  title: { text: string; range: Range } | null,
): SectionTree {
  const sections: SectionNode[] = [];
  const diagnostics: Diagnostic[] = [];
  const unique = uniqueIds();
  const byPlace = new Map<string, SectionNode>();
  const children = new Map<string | null, number>();
  const entries = new Map<string, number>();
  const open: Open[] = [];

  const add = (
    parent: SectionNode | null,
    level: SectionLevel,
    heading: Pick<Heading, 'marker' | 'title' | 'heading'>,
    range: Range,
  ): SectionNode => {
    const path = [...(parent?.path ?? []), heading.marker];
    const position = (children.get(parent?.id ?? null) ?? 0) + 1;
    children.set(parent?.id ?? null, position);
    const section: SectionNode = {
      id: unique(sectionId(slug, path)),
      parentId: parent?.id ?? null,
      level,
      depth: parent ? parent.depth + 1 : 0,
      position,
      ordinal: sections.length + 1,
      ...heading,
      path,
      pathKey: path.map(foldMarker).join('\n'),
      span: spanOf(source, range),
    };
    sections.push(section);
    return section;
  };

  const enter: SectionTree['enter'] = ({ heading }) => {
    const { style, marker, title: name, heading: text } = heading;
    const sibling = open.findIndex((each) => each.style === style);
    if (sibling >= 0) open.length = sibling;
    while ((open.at(-1)?.depth ?? -1) > HEADING_DEPTH[style]) open.pop();
    // The same depth in another style, (1) under ①, is one step further down.
    const above = open.at(-1);
    const depth = above && above.depth >= HEADING_DEPTH[style] ? above.depth + 1 : HEADING_DEPTH[style];
    const place = `${above?.section.id ?? ''}\n${foldMarker(marker)}`;
    const before = byPlace.get(place);
    const same = before && foldMarker(before.title) === foldMarker(name);
    if (same) {
      diagnostics.push(
        diagnostic(
          'HEADING_REPEATED',
          spanOf(source, heading),
          `${marker} stands on line ${before.span.lineStart} already; it is one section.`,
          true,
        ),
      );
    } else if (before) {
      diagnostics.push(
        diagnostic(
          'HEADING_DISAGREES',
          spanOf(source, heading),
          `${marker} is headed 「${name}」 here and 「${before.title}」 on line ${before.span.lineStart}; both are kept.`,
        ),
      );
    }
    const level = LEVELS[Math.min(depth, LEVELS.length - 1)] as SectionLevel;
    const section = same ? before : add(above?.section ?? null, level, { marker, title: name, heading: text }, heading);
    byPlace.set(place, section);
    open.push({ style, depth, section });
    return section;
  };

  const current: SectionTree['current'] = (row) => {
    const last = open.at(-1);
    if (last) return last.section;
    const name = title?.text ?? '';
    const range = title?.range ?? row;
    diagnostics.push(
      diagnostic(
        'HEADING_MISSING',
        spanOf(source, row),
        'Rows stand before any heading; they were put into a section of their own.',
      ),
    );
    const section = add(null, 'CHAPTER', { marker: '', title: name, heading: name }, range);
    open.push({ style: null, depth: -1, section });
    return section;
  };

  const nextPosition: SectionTree['nextPosition'] = (section) => {
    const position = (entries.get(section.id) ?? 0) + 1;
    entries.set(section.id, position);
    return position;
  };

  return { sections, diagnostics, enter, current, nextPosition };
}
