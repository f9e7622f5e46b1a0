import type { RelatedNode, RelatedReasonNode } from '../text-links.ts';
import type { Bond, BondSource, RelatedSource } from './bond.ts';
import { entriesBySection } from './entries.ts';
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
  const weights = bonds.map(() => 0);
  for (const [a, near] of nearest.entries()) {
    for (const b of partnersAfter(a, bonds)) {
      let score = 0;
      for (const [i, bond] of bonds.entries()) score += weights[i] = weightOf(bond, a, b);
      if (score < MIN_SCORE) continue;
      keep(near, b, score, weights);
      keep(nearest[b] as Neighbour[], a, score, weights);
    }
  }
  const related: RelatedNode[] = [];
  for (const [measure, near] of nearest.entries()) {
    for (const [index, neighbour] of near.entries()) {
      const [measureId, relatedId] = [idOf(measure), idOf(neighbour.measure)];
      const reasons = reasonsFor(bonds, measure, neighbour);
      related.push({ measureId, relatedId, position: index + 1, score: neighbour.score, reasons });
    }
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

/** Keeps the best, in order: the higher score first, of equal ones the one that comes first in the text. */
function keep(near: Neighbour[], measure: number, score: number, weights: readonly number[]): void {
  let place = near.length;
  for (; place > 0; place--) {
    const before = near[place - 1] as Neighbour;
    if (before.score > score || (before.score === score && before.measure < measure)) break;
  }
  if (place >= MAX_RELATED) return;
  near.splice(place, 0, { measure, score, weights: [...weights] });
  if (near.length > MAX_RELATED) near.pop();
}

/** Why, the weightiest reason first. */
function reasonsFor(bonds: readonly Bond[], a: number, { measure, weights }: Neighbour): RelatedReasonNode[] {
  const reasons: RelatedReasonNode[] = [];
  for (const [i, bond] of bonds.entries()) {
    const weight = weights[i] as number;
    if (weight === 0) continue;
    const { words, nodes } = bond.evidence(a, measure);
    reasons.push({ kind: bond.kind, weight, words, nodes });
  }
  return reasons.sort((x, y) => y.weight - x.weight);
}
