import type { Bond, RelatedSource } from './bond.ts';
import { meet, postings } from './postings.ts';
import { rarity } from './rarity.ts';
import { vocabularyOf } from './vocabulary.ts';
import { COMMON_WORD, DOUBT, KEY_WORDS, MAX_EVIDENCE, MAX_KEY_SHARING, WEIGHTS } from './weights.ts';

/** A measure's words that others say too, ascending, and what each says of it; `norm` is of all its words. */
interface Vector {
  readonly words: readonly number[];
  readonly values: readonly number[];
  readonly norm: number;
}

/**
 * SIMILAR_TEXT: words in common in names (施策名) and notes (進捗状況), the rarer the more (tf-idf). Measures are looked for
 * by the rarest words of both, so that each meets a bounded number of others; those it meets are compared by all words.
 */
export function similarText({ measures }: RelatedSource): Bond {
  const { words, sharing, said } = vocabularyOf(measures);
  const mostSharing = COMMON_WORD(measures.length);
  const rarities = sharing.map((count) => (count > mostSharing ? 0 : rarity(count, measures.length)));
  const rarityOf = (word: number): number => rarities[word] as number;
  const vectors = said.map((own): Vector => {
    const [shared, values]: [number[], number[]] = [[], []];
    let squares = 0;
    for (const [i, word] of own.words.entries()) {
      const value = (1 + Math.log(own.times[i] as number)) * rarityOf(word);
      squares += value ** 2;
      if (value === 0 || sharing[word] === 1) continue;
      shared.push(word);
      values.push(value);
    }
    return { words: shared, values, norm: Math.sqrt(squares) };
  });
  const keys = postings(vectors.map((vector) => rarest(vector, sharing)));
  const vectorOf = (measure: number): Vector => vectors[measure] as Vector;
  return {
    kind: 'SIMILAR_TEXT',
    *partners(a) {
      for (const word of keys.of[a] ?? []) yield* keys.measures[word] ?? [];
    },
    weight(a, b) {
      const [x, y] = [vectorOf(a), vectorOf(b)];
      let [product, evidence] = [0, 0];
      meet(x.words, y.words, (i, j) => {
        product += (x.values[i] as number) * (y.values[j] as number);
        evidence += rarityOf(x.words[i] as number);
      });
      if (product === 0) return 0;
      return Math.round(((WEIGHTS.SIMILAR_TEXT * product) / (x.norm * y.norm)) * (evidence / (evidence + DOUBT)));
    },
    evidence: (a, b) => ({
      words: readable(best(vectorOf(a), vectorOf(b)).map((word) => words[word] as string)),
      nodes: [],
    }),
  };
}

/** The words of both that weigh most, the weightiest first. */
function best(x: Vector, y: Vector): number[] {
  const found: { readonly word: number; readonly value: number }[] = [];
  meet(x.words, y.words, (i, j) => {
    found.push({ word: x.words[i] as number, value: (x.values[i] as number) * (y.values[j] as number) });
  });
  return found
    .sort((one, other) => other.value - one.value || one.word - other.word)
    .slice(0, 2 * MAX_EVIDENCE)
    .map(({ word }) => word);
}

/** By which a measure is looked for. */
function rarest({ words }: Vector, sharing: readonly number[]): number[] {
  const countOf = (word: number): number => sharing[word] as number;
  return words
    .filter((word) => countOf(word) <= MAX_KEY_SHARING)
    .sort((x, y) => countOf(x) - countOf(y) || x - y)
    .slice(0, KEY_WORDS);
}

/** A few of them, without those that are part of another: サイバー攻撃 says サイバー, too. */
function readable(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word))).slice(0, MAX_EVIDENCE);
}
