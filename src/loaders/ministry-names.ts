import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { foldName } from '../parser/ministries/resolve.ts';
import { readGlobalId } from './global-id.ts';
import type { GraphState, Reader } from './reader.ts';
import { badInput } from './user-error.ts';

/** What ministries are called → their ids. Official names win over English ones, those over aliases. */
interface Directory {
  readonly ids: ReadonlyMap<string, string>;
  /** As written, to suggest. */
  readonly names: readonly string[];
  readonly state: GraphState;
}

async function read(reader: Reader): Promise<Directory> {
  const { rows, state } = await reader.read<{ readonly name: string; readonly id: string }>({
    name: 'ministry_names',
    text: `SELECT n.name, n.id FROM (
        SELECT id AS name, id, 0 AS kind, position, 0 AS place FROM ministry
        UNION ALL SELECT name_en, id, 1, position, 0 FROM ministry WHERE name_en IS NOT NULL
        UNION ALL SELECT a.alias, m.id, 2, m.position, a.position
          FROM ministry_alias a JOIN ministry m ON m.id = a.ministry_id
      ) n ORDER BY n.kind, n.position, n.id, n.place`,
  });
  const ids = new Map<string, string>();
  for (const { name, id } of rows) if (!ids.has(foldName(name))) ids.set(foldName(name), id);
  return { ids, names: rows.map(({ name }) => name), state };
}

/** Official names of those called alike; with one character in common (省, as a rule) a name is like nothing. */
function near(name: string, { ids, names }: Directory): string[] {
  const characters = new Set(name);
  const alike = (other: string): boolean => [...new Set(other)].filter((c) => characters.has(c)).length > 1;
  const guesses = suggestionList(name.slice(0, 80), names).filter(alike);
  return [...new Set(guesses.flatMap((guess) => ids.get(foldName(guess)) ?? []))].slice(0, 3);
}

/** Finds ministries by what people call them. */
export interface MinistryNames {
  /** null where nobody is called so. */
  find(name: string): Promise<string | null>;
  /** The same from memory alone, where no is no answer but a hint: for whoever reads the graph afterwards in any case. */
  recall(name: string): Promise<string | null>;
  /** @throws BAD_USER_INPUT for a name that nobody has, with names like it. */
  ids(names: readonly string[]): Promise<string[]>;
}

function lookUp({ ids }: Directory, name: string): string | null {
  const id = ids.get(foldName(name));
  if (id !== undefined) return id;
  const global = readGlobalId(name);
  return global?.typename === 'Ministry' ? (ids.get(foldName(global.id)) ?? null) : null;
}

/**
 * The names are few and change only on import, so they stay in memory for all requests. A name that is not among them
 * may have come with an import since: they are read again before it is refused. One that is among them may have gone:
 * so whoever uses them depends on the state that they were read in.
 */
export function createMinistryNames(): (reader: Reader) => MinistryNames {
  let latest: Directory | null = null;
  return (reader) => {
    let fresh: Promise<Directory> | null = null;
    const readAgain = (): Promise<Directory> => {
      fresh ??= read(reader).then((directory) => {
        latest = directory;
        return directory;
      });
      return fresh;
    };
    const inMemory = (): Directory | null => (!fresh && latest && reader.agrees(latest.state) ? latest : null);
    /** null may mean that it is not known yet. */
    const remembered = (name: string): string | null => {
      const directory = inMemory();
      const id = directory && lookUp(directory, name);
      if (directory && id !== null) reader.note(directory.state);
      return id;
    };
    const find = async (name: string): Promise<string | null> => remembered(name) ?? lookUp(await readAgain(), name);
    return {
      find,
      async recall(name) {
        const directory = inMemory() ?? (await readAgain());
        reader.note(directory.state);
        return lookUp(directory, name);
      },
      async ids(names) {
        const ids: string[] = [];
        for (const name of names) {
          const id = remembered(name) ?? (await find(name));
          if (id === null) {
            const guesses = didYouMean(near(name, await readAgain()));
            throw badInput(`No ministry is called "${name.slice(0, 80)}".${guesses}`);
          }
          ids.push(id);
        }
        return ids;
      },
    };
  };
}
