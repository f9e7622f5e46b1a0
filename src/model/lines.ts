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
  const nodes: LineNode[] = [];
  for (const { block, role, part } of placed) {
    for (let number = block.from; number <= block.to; number++) {
      const { start, end, next } = source.lines[number - 1] as Line;
      const isBlank = source.folded.slice(start, end).trim() === '';
      nodes.push({
        number,
        charStart: start,
        text: source.text.slice(start, next),
        // A legend may have blank lines inside.
        role: isBlank ? 'BLANK' : role,
        node: isBlank ? null : nodeOf(part, slug, linked),
      });
    }
  }
  return nodes;
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
