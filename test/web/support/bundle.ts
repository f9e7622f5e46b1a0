import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { vi } from 'vitest';

export const WEB = join(import.meta.dirname, '../../../web');

export interface Bundle {
  readonly files: readonly (Rolldown.OutputChunk | Rolldown.OutputAsset)[];
  /** The chunks that index.html loads before anything is asked for: its script with all that this imports. */
  readonly start: readonly Rolldown.OutputChunk[];
  /** Those that wait until a page, a language or a menu is wanted. */
  readonly later: readonly Rolldown.OutputChunk[];
}

/** Builds the explorer as `npm run build:web` does, into memory, where each chunk still knows what it is made of. */
export async function bundleExplorer(): Promise<Bundle> {
  vi.stubEnv('NODE_ENV', 'production');
  const built = (await build({ root: WEB, logLevel: 'warn', build: { write: false } })) as Rolldown.RolldownOutput;
  vi.unstubAllEnvs();
  const chunks = built.output.filter((file) => file.type === 'chunk');
  const names = chunks.filter((chunk) => chunk.isEntry).map(({ fileName }) => fileName);
  // A set that grows while it is walked: whatever an import imports.
  const wanted = new Set(names);
  for (const name of wanted) {
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) wanted.add(next);
  }
  return {
    files: built.output,
    start: chunks.filter(({ fileName }) => wanted.has(fileName)),
    later: chunks.filter(({ fileName }) => !wanted.has(fileName)),
  };
}

/** Names of the npm packages whose code the chunks hold. */
export function packagesOf(chunks: readonly Rolldown.OutputChunk[]): readonly string[] {
  const modules = chunks.flatMap((chunk) => Object.keys(chunk.modules));
  const names = modules.map((module) => /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module)?.[1] ?? null);
  return [...new Set(names.filter((name) => name !== null))].sort();
}
