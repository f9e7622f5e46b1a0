import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const git = async (...args: string[]): Promise<string> =>
  (await promisify(execFile)('git', args, { cwd: import.meta.dirname })).stdout.trim();

/** Where the checkout stands; a `+` says that files differ from it. */
export async function commit(): Promise<string> {
  const changes = await git('status', '--porcelain', '--untracked-files=no');
  return `${await git('rev-parse', '--short', 'HEAD')}${changes === '' ? '' : '+'}`;
}
