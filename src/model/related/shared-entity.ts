import { type Bond, type BondSource, NO_WORDS } from './bond.ts';
import { shared } from './shared.ts';
import { WEIGHTS } from './weights.ts';

/** SHARED_ENTITY: the texts of both name, or point at, the same entity. */
export function sharedEntity({ measures, placeOf, mentions, references }: BondSource): Bond {
  const named = measures.map((): string[] => []);
  for (const { measureId, target } of mentions)
    if (target.type === 'Entity') named[placeOf.get(measureId) as number]?.push(target.id);
  for (const { measureId, to } of references)
    if (to.type === 'Entity') named[placeOf.get(measureId) as number]?.push(to.id);
  const entities = shared(
    named,
    (id) => id,
    () => WEIGHTS.SHARED_ENTITY,
    WEIGHTS.SHARED_ENTITY,
  );
  return {
    kind: 'SHARED_ENTITY',
    partners: entities.partners,
    weight: entities.weight,
    evidence: (a, b) => ({
      words: NO_WORDS,
      nodes: entities.inCommon(a, b).map((id) => ({ type: 'Entity', id })),
    }),
  };
}
