/**
 * For each of many things (measures, or words) what it has (words, or measures), and how often: list i is
 * items[starts[i], starts[i + 1]). One piece of memory for all, since there are as many lists as measures.
 */
export interface Counted {
  readonly starts: Int32Array;
  readonly items: Int32Array;
  readonly times: Int32Array;
}

/** Lists that grow while they are counted: add to the last one, or begin the next. */
export interface Count {
  add(item: number, times: number): void;
  next(): void;
  done(): Counted;
}

/** `size`: items are smaller numbers than this. */
export function countOf(size: number): Count {
  const starts = [0];
  const items: number[] = [];
  const times: number[] = [];
  /** By item: where in `items` it stands, if not before the last list begins. */
  const places = new Int32Array(size).fill(-1);
  let start = 0;
  return {
    add(item, more) {
      const place = places[item] as number;
      if (place >= start) {
        times[place] = (times[place] as number) + more;
        return;
      }
      places[item] = items.length;
      items.push(item);
      times.push(more);
    },
    next() {
      start = items.length;
      starts.push(start);
    },
    done() {
      return { starts: new Int32Array(starts), items: new Int32Array(items), times: new Int32Array(times) };
    },
  };
}

/** The same the other way round: for each of the `size` items which lists have it, ascending. Twice sorts all lists at once. */
export function turned({ starts, items, times }: Counted, size: number): Counted {
  const turnedStarts = new Int32Array(size + 1);
  for (const item of items) turnedStarts[item + 1] = (turnedStarts[item + 1] as number) + 1;
  for (let item = 0; item < size; item++)
    turnedStarts[item + 1] = (turnedStarts[item + 1] as number) + (turnedStarts[item] as number);
  const next = turnedStarts.slice();
  const lists = new Int32Array(items.length);
  const turnedTimes = new Int32Array(items.length);
  for (let list = 0; list + 1 < starts.length; list++) {
    for (let at = starts[list] as number; at < (starts[list + 1] as number); at++) {
      const item = items[at] as number;
      const place = next[item] as number;
      next[item] = place + 1;
      lists[place] = list;
      turnedTimes[place] = times[at] as number;
    }
  }
  return { starts: turnedStarts, items: lists, times: turnedTimes };
}
