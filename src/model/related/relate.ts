import { insertInOrder } from '../in-order.ts';
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

/** Another measure, how near it is, and why, the weightiest reason first. */
interface Neighbour {
  readonly measure: number;
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** What a bond adds to the score of two measures. */
interface Reason {
  readonly bond: Bond;
  readonly weight: number;
  /** The same for both where the bond says the same of both: what has been worked out for one is shown for the other. */
  node: RelatedReasonNode | null;
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
  const partnersOf = partnersAfter(bonds, source.measures.length);
  const weights = bonds.map(() => 0);
  for (const [a, near] of nearest.entries()) {
    for (const b of partnersOf(a)) {
      let score = 0;
      for (let i = 0; i < bonds.length; i++) score += weights[i] = weightOf(bonds[i] as Bond, a, b);
      if (score < MIN_SCORE) continue;
      const reasons = reasonsOf(bonds, weights);
      insertInOrder(near, { measure: b, score, reasons }, isNearer, MAX_RELATED);
      insertInOrder(nearest[b] as Neighbour[], { measure: a, score, reasons }, isNearer, MAX_RELATED);
    }
  }
  const related: RelatedNode[] = [];
  for (const [a, near] of nearest.entries()) {
    for (let i = 0; i < near.length; i++) {
      const { measure: b, score, reasons } = near[i] as Neighbour;
      related.push({
        measureId: idOf(a),
        relatedId: idOf(b),
        position: i + 1,
        score,
        reasons: reasons.map((reason) => nodeOf(reason, a, b)),
      });
    }
  }
  return related;
}

const weightOf = (bond: Bond, a: number, b: number): number => {
  const weight = bond.weight(a, b);
  return weight < MIN_WEIGHT ? 0 : weight;
};

/** For a measure `a`, those behind it that some bond suggests, each once; those before it have met it already. */
export function partnersAfter(bonds: readonly Bond[], measures: number): (a: number) => readonly number[] {
  const lastMet = new Int32Array(measures).fill(-1);
  return (a) => {
    const partners: number[] = [];
    for (const bond of bonds) {
      for (const list of bond.partners(a)) {
        for (const b of list) {
          if (b <= a || lastMet[b] === a) continue;
          lastMet[b] = a;
          partners.push(b);
        }
      }
    }
    return partners;
  };
}

/** The higher score first, of equal ones the one that comes first in the text. */
const isNearer = (one: Neighbour, other: Neighbour): boolean =>
  one.score > other.score || (one.score === other.score && one.measure < other.measure);

function reasonsOf(bonds: readonly Bond[], weights: readonly number[]): Reason[] {
  const reasons: Reason[] = [];
  for (let i = 0; i < bonds.length; i++) {
    const weight = weights[i] as number;
    if (weight > 0) insertInOrder(reasons, { bond: bonds[i] as Bond, weight, node: null }, isWeightier);
  }
  return reasons;
}

const isWeightier = (one: Reason, other: Reason): boolean => one.weight > other.weight;

function nodeOf(reason: Reason, a: number, b: number): RelatedReasonNode {
  const { bond, weight, node } = reason;
  if (node && !bond.isDirected) return node;
  const { words, nodes } = bond.evidence(a, b);
  reason.node = { kind: bond.kind, weight, words, nodes };
  return reason.node;
}
