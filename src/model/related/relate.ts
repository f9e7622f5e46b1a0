import type { RelatedNode, RelatedReasonNode } from '../text-links.ts';
import type { Bond, BondSource, RelatedSource } from './bond.ts';
import { entriesBySection } from './entries.ts';
import { insertInOrder } from './in-order.ts';
import { reference } from './reference.ts';
import { relistedTogether } from './relisted-together.ts';
import { sameSection } from './same-section.ts';
import { sameText } from './same-text.ts';
import { sharedEntity } from './shared-entity.ts';
import { sharedMinistries } from './shared-ministries.ts';
import { similarText } from './similar-text.ts';
import { MAX_RELATED, MIN_SCORE, MIN_WEIGHT } from './weights.ts';

/** Another measure, how near it is, and what each bond adds to that. */
interface Neighbour {
  readonly measure: number;
  readonly score: number;
  readonly weights: readonly number[];
}

/** All kinds of bonds between the measures of a document, ready to be asked. */
export function bondsOf(source: RelatedSource): Bond[] {
  const { measures, relistings, ministries, mentions, references } = source;
  const placeOf = new Map(measures.map(({ id }, place) => [id, place]));
  const entries = entriesBySection(source, placeOf);
  const whole: BondSource = { measures, relistings, ministries, mentions, references, placeOf, entries };
  return [relistedTogether, reference, sameText, sharedEntity, sharedMinistries, sameSection, similarText].map((bond) =>
    bond(whole),
  );
}

/**
 * For each measure those that belong near it, best first, with why. Pairs that no bond suggests are never looked at, and
 * no bond suggests more than a bounded number, so the work grows with the number of measures (and references).
 */
export function relate(source: RelatedSource): RelatedNode[] {
  const bonds = bondsOf(source);
  const idOf = (place: number): string => source.measures[place]?.id as string;
  const nearest = source.measures.map((): Neighbour[] => []);
  for (const [a, near] of nearest.entries()) {
    for (const b of partnersAfter(a, bonds)) {
      const weights = bonds.map((bond) => weightOf(bond, a, b));
      const score = weights.reduce((sum, weight) => sum + weight, 0);
      if (score < MIN_SCORE) continue;
      insertInOrder(near, { measure: b, score, weights }, isNearer, MAX_RELATED);
      insertInOrder(nearest[b] as Neighbour[], { measure: a, score, weights }, isNearer, MAX_RELATED);
    }
  }
  const related: RelatedNode[] = [];
  for (const [a, near] of nearest.entries()) {
    for (const [i, { measure: b, score, weights }] of near.entries())
      related.push({
        measureId: idOf(a),
        relatedId: idOf(b),
        position: i + 1,
        score,
        reasons: reasonsFor(bonds, a, b, weights),
      });
  }
  return related;
}

const weightOf = (bond: Bond, a: number, b: number): number => {
  const weight = bond.weight(a, b);
  return weight < MIN_WEIGHT ? 0 : weight;
};

/** The measures behind `a` that some bond suggests for it, each once; those before it have met it already. */
export function partnersAfter(a: number, bonds: readonly Bond[]): Set<number> {
  const partners = new Set<number>();
  for (const bond of bonds) for (const list of bond.partners(a)) for (const b of list) if (b > a) partners.add(b);
  return partners;
}

/** The higher score first, of equal ones the one that comes first in the text. */
const isNearer = (one: Neighbour, other: Neighbour): boolean =>
  one.score > other.score || (one.score === other.score && one.measure < other.measure);

/** Why, the weightiest reason first. */
function reasonsFor(bonds: readonly Bond[], a: number, b: number, weights: readonly number[]): RelatedReasonNode[] {
  const ranked: Weight[] = [];
  for (let i = 0; i < bonds.length; i++) {
    const [bond, weight] = [bonds[i] as Bond, weights[i] as number];
    if (weight > 0) insertInOrder(ranked, { bond, weight }, isWeightier);
  }
  return ranked.map(({ bond, weight }) => {
    const { words, nodes } = bond.evidence(a, b);
    return { kind: bond.kind, weight, words, nodes };
  });
}

interface Weight {
  readonly bond: Bond;
  readonly weight: number;
}

const isWeightier = (one: Weight, other: Weight): boolean => one.weight > other.weight;
