import { type Hit, type HitType, typeOf } from './hit.ts';

export interface Group {
  readonly id: HitType;
  readonly hits: readonly (Hit & { readonly id: string })[];
}

/** Hits by what they are; the kind of the best hit first, within a kind the best first. */
export function groupByType(hits: readonly Hit[]): Group[] {
  const types = [...new Set(hits.map(({ node }) => typeOf(node)))];
  return types.map((id) => ({
    id,
    hits: hits.flatMap((hit) => (typeOf(hit.node) === id ? [{ ...hit, id: hit.node.id }] : [])),
  }));
}
