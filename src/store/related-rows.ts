import type { DocumentGraph } from '../model/graph.ts';
import type { RelatedNode } from '../model/text-links.ts';
import { type Copy, copies } from './copy.ts';

/**
 * The related measures of a measure in one row (see prisma/schema.prisma). A row each, with everything spelled out, would be
 * the largest table of all and a third of the time of an import.
 */
export function* relatedRows({ related }: DocumentGraph): Generator<Copy> {
  yield* copies(
    'related_measure',
    {
      measure_id: ([measureId]) => measureId,
      related: ([, nodes]) =>
        JSON.stringify(nodes.map(({ relatedId, score, reasons }) => [relatedId, score, reasons.map(compact)])),
    },
    byMeasure(related),
  );
}

const compact = ({ kind, weight, words, nodes }: RelatedNode['reasons'][0]) => [
  kind,
  weight,
  words,
  nodes.map(({ type, id }) => [type, id]),
];

function byMeasure(related: readonly RelatedNode[]): Map<string, RelatedNode[]> {
  const lists = new Map<string, RelatedNode[]>();
  for (const node of related) {
    const list = lists.get(node.measureId);
    if (list) list.push(node);
    else lists.set(node.measureId, [node]);
  }
  return lists;
}
