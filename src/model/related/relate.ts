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

/** Two measures that belong near each other, `low` before `high` in the text: one of them for the lists of both. */
interface Pair {
  readonly low: number;
  readonly high: number;
  readonly score: number;
  /** What each bond adds. */
  readonly weights: readonly number[];
  /** What is shown for both; null until it is asked for, or where a bond says for each of them something else. */
  reasons: readonly RelatedReasonNode[] | null;
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
  const nearest = source.measures.map((): Pair[] => []);
  const partnersOf = partnersAfter(bonds, source.measures.length);
  const weights = bonds.map(() => 0);
  for (const [low, near] of nearest.entries()) {
    for (const high of partnersOf(low)) {
      let score = 0;
      for (let i = 0; i < bonds.length; i++) score += weights[i] = weightOf(bonds[i] as Bond, low, high);
      if (score < MIN_SCORE) continue;
      const pair: Pair = { low, high, score, weights: weights.slice(), reasons: null };
      insertInOrder(near, pair, isNearer, MAX_RELATED);
      insertInOrder(nearest[high] as Pair[], pair, isNearer, MAX_RELATED);
    }
  }
  const idOf = (place: number): string => source.measures[place]?.id as string;
  const related: RelatedNode[] = [];
  for (const [a, near] of nearest.entries()) {
    for (let i = 0; i < near.length; i++) {
      const pair = near[i] as Pair;
      const b = a === pair.low ? pair.high : pair.low;
      const reasons = reasonsOf(bonds, pair, a, b);
      related.push({ measureId: idOf(a), relatedId: idOf(b), position: i + 1, score: pair.score, reasons });
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

/** The higher score first, of equal ones the one whose other measure comes first in the text; one measure both have. */
const isNearer = (one: Pair, other: Pair): boolean =>
  one.score > other.score || (one.score === other.score && one.low + one.high < other.low + other.high);

/** Why `b` is shown for `a`, the weightiest reason first. */
function reasonsOf(bonds: readonly Bond[], pair: Pair, a: number, b: number): readonly RelatedReasonNode[] {
  if (pair.reasons) return pair.reasons;
  const reasons: RelatedReasonNode[] = [];
  let isDirected = false;
  for (let i = 0; i < bonds.length; i++) {
    const { kind, evidence, isDirected: differs } = bonds[i] as Bond;
    const weight = pair.weights[i] as number;
    if (weight === 0) continue;
    const { words, nodes } = evidence(a, b);
    insertInOrder(reasons, { kind, weight, words, nodes }, isWeightier);
    if (differs) isDirected = true;
  }
  // Lists that have grown take three times the memory of a copy, and there is one a pair.
  const own = reasons.slice();
  if (!isDirected) pair.reasons = own;
  return own;
}

const isWeightier = (one: RelatedReasonNode, other: RelatedReasonNode): boolean => one.weight > other.weight;
