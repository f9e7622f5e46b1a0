import { spawnSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';

// npm run bench: installs the peers where they are not, then measures. Packages of bench/ are there from here on only.

const changed = (file: string): Promise<number> =>
  stat(join(import.meta.dirname, file)).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );

if ((await changed('node_modules/.package-lock.json')) < (await changed('package-lock.json'))) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) process.exit(1);
}
const { run } = await import('./run.ts');
await run(process.argv.slice(2));
