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
  /** Where the weights of its bonds stand. */
  readonly at: number;
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
  /** What each bond adds, pair after pair. */
  const weights: number[] = [];
  let at = 0;
  for (const [low, near] of nearest.entries()) {
    for (const high of partnersOf(low)) {
      let score = 0;
      for (let i = 0; i < bonds.length; i++) score += weights[at + i] = weightOf(bonds[i] as Bond, low, high);
      if (score < MIN_SCORE) continue;
      const pair: Pair = { low, high, score, at, reasons: null };
      insertInOrder(near, pair, isNearer, MAX_RELATED);
      insertInOrder(nearest[high] as Pair[], pair, isNearer, MAX_RELATED);
      at += bonds.length;
    }
  }
  const reasonsOf = reasonsBy(bonds, weights);
  const idOf = (place: number): string => source.measures[place]?.id as string;
  const related: RelatedNode[] = [];
  for (const [a, near] of nearest.entries()) {
    for (let i = 0; i < near.length; i++) {
      const pair = near[i] as Pair;
      const b = a === pair.low ? pair.high : pair.low;
      const reasons = reasonsOf(pair, a, b);
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
function reasonsBy(bonds: readonly Bond[], weights: readonly number[]) {
  const order: number[] = [];
  return (pair: Pair, a: number, b: number): readonly RelatedReasonNode[] => {
    if (pair.reasons) return pair.reasons;
    const weightBy = (bond: number): number => weights[pair.at + bond] as number;
    const isWeightier = (one: number, other: number): boolean => weightBy(one) > weightBy(other);
    order.length = 0;
    for (let i = 0; i < bonds.length; i++) if (weightBy(i) > 0) insertInOrder(order, i, isWeightier);
    // An array that is made whole takes half the memory of one that grows, and there are as many as pairs.
    const reasons = order.map((i) => {
      const { words, nodes } = (bonds[i] as Bond).evidence(a, b);
      return { kind: (bonds[i] as Bond).kind, weight: weightBy(i), words, nodes };
    });
    if (!order.some((i) => bonds[i]?.isDirected)) pair.reasons = reasons;
    return reasons;
  };
}
