import { groupBy } from '../group.ts';
import type { EntityKind } from '../text-links.ts';
import { isLatin } from './boundaries.ts';
import type { Definition } from './definitions.ts';
import type { Found } from './found.ts';
import { kindOf } from './kind.ts';
import { registered } from './registry.ts';
import { endKey, shortens, similarity } from './shortening.ts';

export interface ReadPassage {
  readonly measureId: string;
  readonly found: readonly Found[];
  readonly definitions: readonly Definition[];
}

/** A definition whose name is not quite the one that the alias stands for elsewhere. */
export interface Variant<R extends ReadPassage> {
  readonly read: R;
  readonly definition: Definition;
  readonly canonical: string;
}

export interface JoinedNames<R extends ReadPassage> {
  /** The one name of the thing; null where a name that may be a common noun shortens none. */
  canonical(name: string, measureId: string): string | null;
  /** All names that stand for things of this document. */
  readonly names: ReadonlySet<string>;
  readonly variants: readonly Variant<R>[];
}

/** Two names of one alias are spellings of one thing from here; below, the alias has two meanings. */
const SAME_THING = 0.7;

/** More names than this with the same ending: a short one could be any of them. */
const MAX_ALIKE = 200;

/** Joins the names of a document: by registry, by its own definitions, by leaving out a part. */
export function joinNames<R extends ReadPassage>(reads: readonly R[]): JoinedNames<R> {
  const parent = new Map<string, string>();
  const find = (name: string): string => {
    let at = name;
    for (;;) {
      const next = parent.get(at) ?? registered(at)?.name ?? at;
      if (next === at) return at;
      at = next;
    }
  };
  /** Full names in the order of the text. */
  const firm = new Set<string>();
  const aliases = new Set<string>();
  const join = (a: string, b: string): void => {
    const [from, to] = [find(a), find(b)];
    if (from === to) return;
    // A registered name stays the name of its group, otherwise the fuller one does.
    const keep = registered(from) ? from : registered(to) ? to : fuller(from, to, aliases);
    parent.set(keep === from ? to : from, keep);
  };

  for (const { found } of reads) {
    for (const { name, firm: isFirm, sitting } of found) {
      if (sitting?.series && !sitting.series.endsWith('国会')) firm.add(sitting.series);
      else if (isFirm && !sitting) firm.add(name);
    }
  }
  const variants: Variant<R>[] = [];
  const scoped = new Map<string, Map<string, string>>();
  const meaning = new Map<string, string>();
  for (const read of reads) {
    for (const definition of read.definitions) {
      const { alias, of } = definition;
      aliases.add(alias);
      firm.add(of ?? alias);
      if (!of || alias === of) continue;
      const known = meaning.get(alias) ?? registered(alias)?.name;
      if (known === undefined || find(known) === find(of)) {
        join(alias, of);
        meaning.set(alias, meaning.get(alias) ?? of);
      } else if (!(registered(of) && registered(find(known))) && similarity(known, of) >= SAME_THING) {
        join(of, known);
        if (!shortens(of, find(known), false)) variants.push({ read, definition, canonical: find(known) });
      } else {
        const here = scoped.get(read.measureId) ?? new Map<string, string>();
        scoped.set(read.measureId, here.set(alias, of));
        if (!meaning.has(alias)) {
          // The registry knows the alias as somebody else's; the text has the last word.
          meaning.set(alias, of);
          parent.set(alias, of);
        }
      }
    }
  }
  joinShortened(reads, firm, find, join);
  const roots = new Set([...firm].map(find));
  const canonicals = new Map<string, string | null>();
  const canonical = (name: string): string | null => {
    const before = canonicals.get(name);
    if (before !== undefined) return before;
    const root = find(name);
    const found = roots.has(root) || registered(root) ? root : null;
    canonicals.set(name, found);
    return found;
  };
  return {
    canonical: (name, measureId) => canonical(scoped.get(measureId)?.get(name) ?? name),
    names: new Set([...firm, ...aliases]),
    variants,
  };
}

function fuller(a: string, b: string, aliases: ReadonlySet<string>): string {
  if (aliases.has(a) !== aliases.has(b)) return aliases.has(a) ? b : a;
  if (isLatin(a) !== isLatin(b)) return isLatin(a) ? b : a;
  return b.length > a.length ? b : a;
}

/** Leaving out something in the middle is usual in titles; two bodies may differ by just that. */
const TITLES: readonly EntityKind[] = ['PUBLICATION', 'PROGRAMME'];

function joinShortened(
  reads: readonly ReadPassage[],
  firm: ReadonlySet<string>,
  find: (name: string) => string,
  join: (a: string, b: string) => void,
): void {
  const alike = groupBy(firm, endKey);
  const kinds = new Map<string, EntityKind>();
  const kindIn = (name: string): EntityKind => {
    const kind = kinds.get(name) ?? kindOf(name);
    kinds.set(name, kind);
    return kind;
  };
  const shorts = new Set(firm);
  for (const { found } of reads) for (const { name, sitting } of found) if (!sitting) shorts.add(name);
  // Longest first, so that the names a short one could stand for are already joined where they are one.
  for (const short of [...shorts].sort((a, b) => b.length - a.length)) {
    const others = alike.get(endKey(short)) ?? [];
    if (others.length > MAX_ALIKE || registered(short)) continue;
    const kind = kindIn(short);
    const inside = TITLES.includes(kind);
    let full: string | null = null;
    for (const long of others) {
      if (!shortens(short, long, inside) || kindIn(long) !== kind) continue;
      if (full !== null && find(long) !== find(full)) {
        full = null;
        break;
      }
      full ??= long;
    }
    if (full !== null) join(short, full);
  }
}
