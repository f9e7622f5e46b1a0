import { LRUCache } from 'lru-cache';
import type { DataAnswer } from './answer.ts';
import { encode } from './coding.ts';

/** What an entry takes beside its bytes, by and large: objects, the table of the cache, a digest. */
const OVERHEAD = 600;
/** One answer may take this part of the whole, so that a few large ones do not drive out all others. */
const LARGEST_PART = 1 / 8;
/** Below this a coding saves no packet. */
const WORTH_CODING = 1_000;
/** Coding makes way for requests: it leaves a core to them, and its turn comes with a later request. */
const CODED_AT_ONCE = 1;

/** What the words of requests, which only spare reading them, may take of the whole. */
const WORDS_PART = 1 / 8;
/** Words that are longer than this cost more to look up than a client that sends them should get. */
const MAX_WORDS = 10_000;

/** Answers that still hold, for whoever asks the same again. */
export interface AnswerCache {
  /** The key of a request that came in these very words before, so that they need not be read again. */
  keyOf(words: string): string | undefined;
  /** Takes note of what words mean, which no change of the graph changes. */
  learn(words: string, key: string): void;
  /** At once: the answer, where it is kept and holds at this moment. */
  find(key: string): DataAnswer | undefined;
  /**
   * The answer that `make` makes, kept for later. Equal requests that come meanwhile share it, unless the graph has
   * changed since it was begun; where it fails or has errors, which may be its maker's alone, each makes its own. So
   * `make` must not end when the client goes away that asked first.
   */
  share<Other extends { readonly kind: string }>(
    key: string,
    make: () => Promise<DataAnswer | Other>,
  ): Promise<DataAnswer | Other>;
  /** Begins to encode a kept answer, off the way of requests; `find` gives it when it is done. */
  encode(key: string, answer: DataAnswer, coding: 'br' | 'gzip'): void;
}

export interface AnswerCacheOptions {
  /** Upper bound of what is kept, keys, words and codings counted; 0 keeps nothing. */
  readonly bytes: number;
  /** See `Store`. */
  readonly epoch: () => number | null;
}

export function createAnswerCache({ bytes, epoch }: AnswerCacheOptions): AnswerCache {
  const keys = new LRUCache<string, string>({
    maxSize: Math.max(Math.floor(bytes * WORDS_PART), 1),
    sizeCalculation: (key, words) => OVERHEAD + 2 * (words.length + key.length),
  });
  const kept = new LRUCache<string, DataAnswer>({
    maxSize: Math.max(Math.floor(bytes * (1 - WORDS_PART)), 1),
    sizeCalculation: sizeOf,
  });
  const flights = new Map<string, Promise<{ readonly kind: string }>>();
  let keptIn: number | null = null;
  let coding = 0;

  /** The epoch of this moment, all that is of another one forgotten. */
  function current(): number | null {
    const now = bytes > 0 ? epoch() : null;
    if (now !== null && now !== keptIn) {
      kept.clear();
      flights.clear();
      keptIn = now;
    }
    return now;
  }

  return {
    keyOf: (words) => keys.get(words),

    learn(words, key) {
      if (words.length <= MAX_WORDS) keys.set(words, key);
    },

    find: (key) => (current() === null ? undefined : kept.get(key)),

    async share<Other extends { readonly kind: string }>(key: string, make: () => Promise<DataAnswer | Other>) {
      const begun = current();
      if (begun === null) return make();
      const running = flights.get(key);
      if (running) {
        const answer = await running.catch(() => null);
        return answer && isData(answer) ? answer : make();
      }
      const flight = make();
      flights.set(key, flight);
      try {
        const answer = await flight;
        const small = isData(answer) && sizeOf(answer, key) <= bytes * LARGEST_PART;
        if (small && current() === begun) kept.set(key, answer);
        return answer;
      } finally {
        if (flights.get(key) === flight) flights.delete(key);
      }
    },

    encode(key, answer, into) {
      if (answer.body.length < WORTH_CODING || answer.coded?.[into] || coding >= CODED_AT_ONCE) return;
      /** Only the very same body: the graph may have changed, or the answer was not kept at all. */
      const still = () => {
        const found = kept.peek(key);
        return found?.body === answer.body ? found : undefined;
      };
      if (!still()) return;
      coding++;
      encode(answer.body, into).then((body) => {
        coding--;
        const found = still();
        if (found) kept.set(key, { ...found, coded: { ...found.coded, [into]: body } });
      });
    },
  };
}

const isData = (answer: { readonly kind: string }): answer is DataAnswer => answer.kind === 'data';

/** Texts take two bytes a character at worst. */
const sizeOf = ({ body, coded }: DataAnswer, key: string): number =>
  OVERHEAD + key.length * 2 + body.length + (coded?.br?.length ?? 0) + (coded?.gzip?.length ?? 0);
