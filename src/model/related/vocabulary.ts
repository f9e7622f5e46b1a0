import type { MeasureNode } from '../graph.ts';
import { NAME_FACTOR } from './weights.ts';
import { partsBy, wordsOf } from './words.ts';

/** The words of a document's measures, as numbers, and how often each measure says which. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** By word: how many measures say it. */
  readonly sharing: readonly number[];
  /** By measure: its words, ascending, and beside each how often. */
  readonly said: readonly { readonly words: readonly number[]; readonly times: readonly number[] }[];
}

/** Names and notes taken into words, compounds and their parts alike; a name counts more. */
export function vocabularyOf(measures: readonly MeasureNode[]): Vocabulary {
  const places = new Map<string, number>();
  const placeOf = (word: string): number => {
    const place = places.get(word) ?? places.size;
    if (place === places.size) places.set(word, place);
    return place;
  };
  const texts = measures.map(({ name, notes }) => ({
    name: name === null ? [] : wordsOf(name).map(placeOf),
    notes: notes.flatMap(({ text }) => wordsOf(text).map(placeOf)),
  }));
  const words = [...places.keys()];
  const partsOf = partsBy(places);
  const parts = words.map((word) => partsOf(word).map(placeOf));

  const sharing = new Array<number>(words.length).fill(0);
  const counts = new Int32Array(words.length);
  const said = texts.map(({ name, notes }) => {
    const own: number[] = [];
    const add = (word: number, times: number): void => {
      if (counts[word] === 0) own.push(word);
      counts[word] = (counts[word] as number) + times;
    };
    const addAll = (said: readonly number[], times: number): void => {
      for (const word of said) {
        add(word, times);
        for (const part of parts[word] as number[]) add(part, times);
      }
    };
    addAll(name, NAME_FACTOR);
    addAll(notes, 1);
    own.sort((x, y) => x - y);
    const times = own.map((word) => counts[word] as number);
    for (const word of own) {
      sharing[word] = (sharing[word] as number) + 1;
      counts[word] = 0;
    }
    return { words: own, times };
  });
  return { words, sharing, said };
}
