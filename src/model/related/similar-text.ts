import { insertInOrder } from '../in-order.ts';
import type { Bond, RelatedSource } from './bond.ts';
import type { Counted } from './counted.ts';
import { rarity } from './rarity.ts';
import { vocabularyOf } from './vocabulary.ts';
import { COMMON_WORD, DOUBT, KEY_WORDS, MAX_EVIDENCE, MAX_KEY_SHARING, WEIGHTS } from './weights.ts';

/**
 * SIMILAR_TEXT: words in common in names (施策名) and notes (進捗状況), the rarer the more (tf-idf). Measures are looked for
 * by the rarest words of both, so that each meets a bounded number of others; those it meets are compared by all words.
 */
export function similarText({ measures }: RelatedSource): Bond {
  const { words, said, saying } = vocabularyOf(measures);
  const mostSharing = COMMON_WORD(measures.length);
  const rarities = words.map((_, word) => {
    const sharing = lengthOf(saying, word);
    return sharing > mostSharing ? 0 : rarity(sharing, measures.length);
  });
  const values = valuesOf(said, rarities);
  const norms = measures.map((_, measure) => normOf(said, values, measure));
  const keys = keyWords(saying, rarities, measures.length);
  /** By word, what it says of the measure that was asked for last; most questions are of the same one. */
  const valueIn = new Float64Array(words.length);
  let measure = -1;
  const turnTo = (a: number): void => {
    if (a === measure) return;
    if (measure >= 0) layOut(measure, 0);
    layOut(a, 1);
    measure = a;
  };
  const layOut = (a: number, factor: 0 | 1): void => {
    const { starts, items } = said;
    for (let at = starts[a] as number; at < (starts[a + 1] as number); at++)
      valueIn[items[at] as number] = factor * (values[at] as number);
  };
  return {
    kind: 'SIMILAR_TEXT',
    partners: (a) => (keys.of[a] as readonly number[]).map((word) => keys.measures[word] as readonly number[]),
    weight(a, b) {
      turnTo(a);
      let [product, evidence] = [0, 0];
      for (let at = said.starts[b] as number; at < (said.starts[b + 1] as number); at++) {
        const word = said.items[at] as number;
        const value = valueIn[word] as number;
        if (value === 0) continue;
        product += value * (values[at] as number);
        evidence += rarities[word] as number;
      }
      if (product === 0) return 0;
      const proportion = (WEIGHTS.SIMILAR_TEXT * product) / ((norms[a] as number) * (norms[b] as number));
      return Math.round(proportion * (evidence / (evidence + DOUBT)));
    },
    evidence(a, b) {
      turnTo(a);
      const best: Weighed[] = [];
      for (let at = said.starts[b] as number; at < (said.starts[b + 1] as number); at++) {
        const word = said.items[at] as number;
        const value = (valueIn[word] as number) * (values[at] as number);
        if (value !== 0) insertInOrder(best, { word, value }, isWeightier, 2 * MAX_EVIDENCE);
      }
      return { words: readable(best.map(({ word }) => words[word] as string)), nodes: [] };
    },
  };
}

/** A word of two measures, and what it adds to their likeness. */
interface Weighed {
  readonly word: number;
  readonly value: number;
}

const lengthOf = ({ starts }: Counted, list: number): number => (starts[list + 1] as number) - (starts[list] as number);

/** Beside each item of `said`, what the word says of the measure. */
function valuesOf({ items, times }: Counted, rarities: readonly number[]): Float64Array {
  const values = new Float64Array(items.length);
  for (let at = 0; at < items.length; at++)
    values[at] = (1 + Math.log(times[at] as number)) * (rarities[items[at] as number] as number);
  return values;
}

function normOf({ starts }: Counted, values: Float64Array, list: number): number {
  let squares = 0;
  for (let at = starts[list] as number; at < (starts[list + 1] as number); at++) squares += (values[at] as number) ** 2;
  return Math.sqrt(squares);
}

/**
 * By which measures are looked for, and by word the measures that are looked for by it. The rarest words come first, and
 * each measure takes the first few that come.
 */
function keyWords({ starts, items }: Counted, rarities: readonly number[], measures: number) {
  const of = Array.from({ length: measures }, (): number[] => []);
  const looked: number[][] = [];
  for (const word of rareWords(starts, rarities)) {
    const own: number[] = [];
    for (let at = starts[word] as number; at < (starts[word + 1] as number); at++) {
      const measure = items[at] as number;
      const keys = of[measure] as number[];
      if (keys.length >= KEY_WORDS) continue;
      keys.push(word);
      own.push(measure);
    }
    looked[word] = own;
  }
  return { of, measures: looked };
}

/** Words that few measures share, by how many do. */
function rareWords(starts: Int32Array, rarities: readonly number[]): number[] {
  const bySharing: number[][] = Array.from({ length: MAX_KEY_SHARING + 1 }, () => []);
  for (const [word, rarity] of rarities.entries()) {
    const sharing = (starts[word + 1] as number) - (starts[word] as number);
    if (sharing > 1 && rarity !== 0) bySharing[sharing]?.push(word);
  }
  return bySharing.flat();
}

const isWeightier = (one: Weighed, other: Weighed): boolean =>
  one.value > other.value || (one.value === other.value && one.word < other.word);

/** A few of them, without those that are part of another: サイバー攻撃 says サイバー, too. */
function readable(words: readonly string[]): string[] {
  const isPart = (word: string): boolean => words.some((other) => other.length > word.length && other.includes(word));
  return words.filter((word) => !isPart(word)).slice(0, MAX_EVIDENCE);
}
