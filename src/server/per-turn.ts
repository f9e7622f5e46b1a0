export interface PerTurn<Item> {
  add(item: Item): void;
  /** Hands on at once what there is. */
  flush(): void;
}

/** Gathers what comes in one turn of the event loop, and hands it on together when that is over. */
export function perTurn<Item>(handOn: (items: readonly Item[]) => void): PerTurn<Item> {
  let items: Item[] = [];
  const flush = () => {
    const all = items;
    items = [];
    if (all.length > 0) handOn(all);
  };
  return {
    add(item) {
      if (items.length === 0) setImmediate(flush);
      items.push(item);
    },
    flush,
  };
}
