import { constants } from 'node:fs';
import { access, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkSlug, slugOf } from '../model/slug.ts';

/** What the reader takes at most, in bytes: a text ten thousand times the size of a report. */
const MAX_BYTES = 256 * 1024 * 1024;

/** A call that cannot be carried out as it was made; nothing was done. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export interface PlannedFile {
  readonly path: string;
  readonly slug: string;
  /** How large it is. */
  readonly bytes: number;
}

/**
 * What to import, before anything is: files as they are, folders as their *.txt files by name.
 * @throws {UsageError} for a file that is missing, unreadable or too large, and for slugs that are none or meet.
 */
export async function planImport(paths: readonly string[], slug?: string): Promise<PlannedFile[]> {
  const files = (await Promise.all(paths.map(filesAt))).flat();
  if (slug !== undefined && files.length !== 1) {
    throw new UsageError(`Expected one file with --slug, came ${files.length}.`);
  }
  const plan = files.map(({ path, bytes }) => ({ path, slug: slug ?? slugOf(path), bytes }));
  const taken = new Map<string, string>();
  for (const { path, slug } of plan) {
    const reason = checkSlug(slug);
    if (reason) throw new UsageError(`Expected a slug for ${path}: ${reason}. Give one with --slug.`);
    const other = taken.get(slug);
    if (other) throw new UsageError(`Expected a slug for each file, came ${slug} for ${other} and ${path}.`);
    taken.set(slug, path);
  }
  return plan;
}

async function filesAt(path: string): Promise<Omit<PlannedFile, 'slug'>[]> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      const names = (await readdir(path)).filter((name) => name.endsWith('.txt')).sort();
      if (names.length === 0) throw new UsageError(`Expected *.txt files in folder ${path}, came none.`);
      return (await Promise.all(names.map((name) => filesAt(join(path, name))))).flat();
    }
    if (!found.isFile()) throw new UsageError(`Expected a file or a folder, came ${path}, which is neither.`);
    if (found.size > MAX_BYTES) {
      throw new UsageError(`Expected a file of at most ${MAX_BYTES} bytes, came ${path} with ${found.size}.`);
    }
    await access(path, constants.R_OK);
    return [{ path, bytes: found.size }];
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`Cannot read ${path}: ${(error as Error).message}.`, { cause: error });
  }
}
