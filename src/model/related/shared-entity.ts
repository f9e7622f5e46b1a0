import type { Bond, RelatedSource } from './bond.ts';
import { shared } from './shared.ts';
import { WEIGHTS } from './weights.ts';

/** SHARED_ENTITY: the texts of both name, or point at, the same entity. */
export function sharedEntity({ measures, mentions, references }: RelatedSource): Bond {
  const named = new Map<string, string[]>(measures.map(({ id }) => [id, []]));
  for (const { measureId, target } of mentions) {
    if (target.type === 'Entity') named.get(measureId)?.push(target.id);
  }
  for (const { measureId, to } of references) if (to.type === 'Entity') named.get(measureId)?.push(to.id);
  const entities = shared(
    [...named.values()],
    (id) => id,
    () => WEIGHTS.SHARED_ENTITY,
    WEIGHTS.SHARED_ENTITY,
  );
  return {
    kind: 'SHARED_ENTITY',
    partners: entities.partners,
    weight: entities.weight,
    evidence: (a, b) => ({
      words: [],
      nodes: entities.inCommon(a, b).map((id) => ({ type: 'Entity', id })),
    }),
  };
}
