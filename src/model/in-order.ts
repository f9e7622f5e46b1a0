/**
 * Puts an item into a list that is in order, behind all that it does not precede; what is then beyond `most` drops out.
 * For short lists: sorting them once they are whole takes several times as long.
 */
export function insertInOrder<T>(
  list: T[],
  item: T,
  precedes: (one: T, other: T) => boolean,
  most = Number.POSITIVE_INFINITY,
): void {
  let place = list.length;
  while (place > 0 && precedes(item, list[place - 1] as T)) place--;
  if (place >= most) return;
  if (place === list.length) list.push(item);
  else list.splice(place, 0, item);
  if (list.length > most) list.pop();
}

/** The `most` best of a list, best first; the list itself where there is nothing to choose. */
export function bestOf<T>(list: readonly T[], precedes: (one: T, other: T) => boolean, most: number): readonly T[] {
  if (list.length < 2) return list;
  const best: T[] = [];
  for (const item of list) insertInOrder(best, item, precedes, most);
  return best;
}

/** A list is short up to here. */
const FEW = 16;

/** The list in order, of equal items the first one first; the list itself where nothing need be moved. */
export function inOrder<T>(list: readonly T[], precedes: (one: T, other: T) => boolean): readonly T[] {
  if (list.every((item, i) => i === 0 || !precedes(item, list[i - 1] as T))) return list;
  if (list.length <= FEW) return bestOf(list, precedes, FEW);
  return list.toSorted((one, other) => (precedes(one, other) ? -1 : precedes(other, one) ? 1 : 0));
}
