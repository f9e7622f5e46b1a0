/** The first item of each key; items without a key are left out. */
export function firstBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K | null): Map<K, T> {
  const found = new Map<K, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null && !found.has(key)) found.set(key, item);
  }
  return found;
}

/** The items of each key, in their order; items without a key are left out. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K | null): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
