import type { Line, SourceText } from '../source/source-text.ts';
import type { PlacedBlock } from './build.ts';
import type { Coverage, LineNode } from './graph.ts';
import type { Linked } from './link.ts';

/** Every line of the source with what became of it. */
export function lineNodes(
  source: SourceText,
  slug: string,
  placed: readonly PlacedBlock[],
  linked: Linked,
): LineNode[] {
  return placed.flatMap((each) =>
    source.lines.slice(each.block.from - 1, each.block.to).map((line: Line): LineNode => {
      const isBlank = source.folded.slice(line.start, line.end).trim() === '';
      return {
        number: line.number,
        charStart: line.start,
        text: source.text.slice(line.start, line.next),
        // A legend may have blank lines inside.
        role: isBlank ? 'BLANK' : each.role,
        node: isBlank ? null : nodeOf(each.part, slug, linked),
      };
    }),
  );
}

function nodeOf(part: PlacedBlock['part'], slug: string, { measureOf, relistingOf }: Linked): LineNode['node'] {
  switch (part?.kind) {
    case undefined:
      return null;
    case 'document':
      return { type: 'Document', id: slug };
    case 'section':
      return { type: 'Section', id: part.section.id };
    case 'measure':
      return { type: 'Measure', id: measureOf.get(part)?.id ?? '' };
    case 'relisting':
      return { type: 'Relisting', id: relistingOf.get(part)?.id ?? '' };
  }
}

/** The four add up to the number of lines. */
export function coverageOf(lines: readonly LineNode[]): Coverage {
  const count = (...roles: readonly LineNode['role'][]): number =>
    lines.filter((line) => roles.includes(line.role)).length;
  const furniture = count('TABLE_HEADER', 'TABLE_RULE', 'PAGE_NUMBER');
  const blank = count('BLANK');
  const unexplained = count('UNEXPLAINED');
  return { lines: lines.length, nodes: lines.length - furniture - blank - unexplained, furniture, blank, unexplained };
}
