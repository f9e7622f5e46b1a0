import type { MeasureNode } from '../graph.ts';
import { type Count, type Counted, countOf, turned } from './counted.ts';
import { NAME_FACTOR } from './weights.ts';
import { partsBy, wordsOf } from './words.ts';

/** The words of a document's measures, as numbers, and how often each measure says which. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** By measure: its words, ascending. */
  readonly said: Counted;
  /** By word: the measures that say it, in the order of the document. */
  readonly saying: Counted;
}

/** Names and notes taken into words, compounds and their parts alike; a name counts more. */
export function vocabularyOf(measures: readonly MeasureNode[]): Vocabulary {
  const places = new Map<string, number>();
  const texts = measures.map(({ name, notes }) => ({
    name: name === null ? [] : placesOf(wordsOf(name), places),
    notes: notes.map(({ text }) => placesOf(wordsOf(text), places)),
  }));
  const words = [...places.keys()];
  const partsOf = partsBy(words);
  const parts = words.map((word) => placesOf(partsOf(word), places));

  const count = countOf(words.length);
  for (const { name, notes } of texts) {
    addAll(count, name, parts, NAME_FACTOR);
    for (const note of notes) addAll(count, note, parts, 1);
    count.next();
  }
  const saying = turned(count.done(), words.length);
  return { words, said: turned(saying, measures.length), saying };
}

function addAll(count: Count, words: readonly number[], parts: readonly (readonly number[])[], times: number): void {
  for (const word of words) {
    count.add(word, times);
    for (const part of parts[word] as readonly number[]) count.add(part, times);
  }
}

/** Words as numbers, in the order in which they first come up. */
function placesOf(words: readonly string[], places: Map<string, number>): number[] {
  return words.map((word) => {
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, places.size);
    return places.size - 1;
  });
}
