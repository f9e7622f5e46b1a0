import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { foldWidth } from '../source/fold.ts';
import type { Store } from '../store/store.ts';
import { readGlobalId } from './global-id.ts';
import { badInput } from './user-error.ts';

/** A name for comparison: widths folded, case ignored, white space left out. */
const fold = (name: string): string => foldWidth(name).toLowerCase().replace(/\s/g, '');

/** What ministries are called → their ids. Official names win over English ones, those over aliases. */
interface Directory {
  readonly ids: ReadonlyMap<string, string>;
  /** As written, to suggest. */
  readonly names: readonly string[];
}

async function read(store: Store): Promise<Directory> {
  const rows = await store.query<{ readonly name: string; readonly id: string }>({
    name: 'ministry_names',
    text: `SELECT n.name, n.id FROM (
        SELECT id AS name, id, 0 AS kind, position, 0 AS place FROM ministry
        UNION ALL SELECT name_en, id, 1, position, 0 FROM ministry WHERE name_en IS NOT NULL
        UNION ALL SELECT a.alias, m.id, 2, m.position, a.position
          FROM ministry_alias a JOIN ministry m ON m.id = a.ministry_id
      ) n ORDER BY n.kind, n.position, n.id, n.place`,
  });
  const ids = new Map<string, string>();
  for (const { name, id } of rows) if (!ids.has(fold(name))) ids.set(fold(name), id);
  return { ids, names: rows.map(({ name }) => name) };
}

/** Official names of those called alike; with one character in common (省, as a rule) a name is like nothing. */
function near(name: string, { ids, names }: Directory): string[] {
  const characters = new Set(name);
  const alike = (other: string): boolean => [...new Set(other)].filter((c) => characters.has(c)).length > 1;
  const guesses = suggestionList(name.slice(0, 80), names).filter(alike);
  return [...new Set(guesses.flatMap((guess) => ids.get(fold(guess)) ?? []))].slice(0, 3);
}

/** Finds ministries by what people call them. */
export interface MinistryNames {
  /** null where nobody is called so. */
  find(name: string): Promise<string | null>;
  /** @throws BAD_USER_INPUT for a name that nobody has, with names like it. */
  ids(names: readonly string[]): Promise<string[]>;
}

/**
 * The names are few and change only on import, so they stay in memory for all requests. A name that is not among them
 * may have come with an import since: they are read again before it is refused.
 */
export function createMinistryNames(store: Store): MinistryNames {
  let directory: Directory | null = null;
  const lookUp = ({ ids }: Directory, name: string): string | null => {
    const global = readGlobalId(name);
    if (global?.typename === 'Ministry') return ids.get(fold(global.id)) ?? null;
    return ids.get(fold(name)) ?? null;
  };
  const find = async (name: string): Promise<string | null> => {
    const known = directory && lookUp(directory, name);
    if (known !== null) return known;
    directory = await read(store);
    return lookUp(directory, name);
  };
  return {
    find,
    ids: (names) =>
      Promise.all(
        names.map(async (name) => {
          const id = await find(name);
          if (id !== null) return id;
          const guesses = didYouMean(directory ? near(name, directory) : []);
          throw badInput(`No ministry is called "${name.slice(0, 80)}".${guesses}`);
        }),
      ),
  };
}
