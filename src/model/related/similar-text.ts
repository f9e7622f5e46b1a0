import type { MeasureNode } from '../graph.ts';
import type { Bond, RelatedSource } from './bond.ts';
import { common, type Postings, postings } from './postings.ts';
import { rarity } from './rarity.ts';
import { COMMON_PART, DOUBT, KEY_WORDS, MAX_EVIDENCE, MAX_KEY_SHARING, NAME_FACTOR, WEIGHTS } from './weights.ts';
import { partsBy, wordsOf } from './words.ts';

/**
 * SIMILAR_TEXT: words in common in names (施策名) and notes (進捗状況), the rarer the more (tf-idf). Measures are looked for
 * by the rarest words of both, so that each meets a bounded number of others; those it meets are compared by all words.
 */
export function similarText({ measures }: RelatedSource): Bond {
  const counts = countWords(measures);
  const index = postings(counts.map((count) => count.keys()));
  const sharing = (word: number): number => index.measures[word]?.length ?? 0;
  const rarities = index.features.map((_, word) =>
    sharing(word) > COMMON_PART * Math.max(measures.length, 1 / COMMON_PART ** 2)
      ? 0
      : rarity(sharing(word), measures.length),
  );
  const weights = index.of.map(
    (words, measure) =>
      new Map(
        words.map((word) => {
          const count = counts[measure]?.get(index.features[word] as string) ?? 0;
          return [word, (1 + Math.log(count)) * (rarities[word] ?? 0)] as const;
        }),
      ),
  );
  const norms = weights.map((weightOf) => Math.hypot(...weightOf.values()));
  const shareable = index.of.map((words) => words.filter((word) => sharing(word) > 1 && rarities[word]));
  const keys = keyWords(index, shareable);

  const inCommon = (a: number, b: number): number[] => common(shareable[a] ?? [], shareable[b] ?? []);
  const share = (word: number, a: number, b: number): number =>
    (weights[a]?.get(word) ?? 0) * (weights[b]?.get(word) ?? 0);
  return {
    kind: 'SIMILAR_TEXT',
    *partners(a) {
      for (const word of keys.of[a] ?? []) yield* keys.measures[word] ?? [];
    },
    weight(a, b) {
      let [product, seen] = [0, 0];
      for (const word of inCommon(a, b)) {
        product += share(word, a, b);
        seen += rarities[word] ?? 0;
      }
      if (product === 0) return 0;
      const agreement = product / ((norms[a] ?? 0) * (norms[b] ?? 0));
      return Math.round((WEIGHTS.SIMILAR_TEXT * agreement * seen) / (seen + DOUBT));
    },
    evidence: (a, b) => ({
      words: readable(
        inCommon(a, b)
          .sort((x, y) => share(y, a, b) - share(x, a, b) || x - y)
          .map((word) => index.features[word] as string),
      ),
      nodes: [],
    }),
  };
}

/** How often each measure says each word, compounds and their parts alike. */
function countWords(measures: readonly MeasureNode[]): Map<string, number>[] {
  const said = measures.map(({ name, notes }) => ({
    name: name === null ? [] : wordsOf(name),
    notes: notes.flatMap(({ text }) => wordsOf(text)),
  }));
  const known = new Set(said.flatMap(({ name, notes }) => [...name, ...notes]));
  const parts = new Map([...known].map((word) => [word, [word, ...partsBy(known)(word)]]));
  return said.map(({ name, notes }) => {
    const count = new Map<string, number>();
    const add = (words: readonly string[], times: number): void => {
      for (const word of words) {
        for (const part of parts.get(word) ?? []) count.set(part, (count.get(part) ?? 0) + times);
      }
    };
    add(name, NAME_FACTOR);
    add(notes, 1);
    return count;
  });
}

/** The rarest words of each measure that others say too. */
function keyWords({ measures, features }: Postings<string>, shareable: readonly number[][]): Postings<number> {
  const sharing = (word: number): number => measures[word]?.length ?? 0;
  return postings(
    shareable.map((words) =>
      words
        .filter((word) => sharing(word) <= MAX_KEY_SHARING)
        .sort((x, y) => sharing(x) - sharing(y) || ((features[x] ?? '') < (features[y] ?? '') ? -1 : 1))
        .slice(0, KEY_WORDS),
    ),
  );
}

/** The first few of them, without those that are part of another: サイバー攻撃 says サイバー, too. */
function readable(words: readonly string[]): string[] {
  return words.filter((word) => !words.some((other) => other !== word && other.includes(word))).slice(0, MAX_EVIDENCE);
}
