import type { MeasureNode } from '../graph.ts';
import { type Counted, countOf, turned } from './counted.ts';
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
  /** The words of all texts one after the other, and where the name and the notes of each measure end. */
  const texts: number[] = [];
  const ends = measures.map(({ name, notes }) => {
    if (name !== null) addPlaces(texts, wordsOf(name), places);
    const ofName = texts.length;
    for (const { text } of notes) addPlaces(texts, wordsOf(text), places);
    return { ofName, ofNotes: texts.length };
  });
  const words = [...places.keys()];
  const partsOf = partsBy(words);
  const parts = words.map((word) => addPlaces([], partsOf(word), places));

  const count = countOf(words.length);
  let at = 0;
  for (const { ofName, ofNotes } of ends) {
    for (; at < ofNotes; at++) {
      const word = texts[at] as number;
      const times = at < ofName ? NAME_FACTOR : 1;
      count.add(word, times);
      for (const part of parts[word] as readonly number[]) count.add(part, times);
    }
    count.next();
  }
  const saying = turned(count.done(), words.length);
  return { words, said: turned(saying, measures.length), saying };
}

/** Words as numbers, in the order in which they first come up, behind those of a list; returns the list. */
function addPlaces(list: number[], words: readonly string[], places: Map<string, number>): number[] {
  for (const word of words) {
    const known = places.get(word);
    if (known === undefined) places.set(word, places.size);
    list.push(known ?? places.size - 1);
  }
  return list;
}
