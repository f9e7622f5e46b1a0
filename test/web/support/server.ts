import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { programOn } from '../../support/program.ts';

export interface RunningServer {
  /** Such as `http://127.0.0.1:40123/`. */
  readonly url: string;
  stop(): Promise<void>;
}

export interface OwnServer extends RunningServer {
  /** Where its database is, for imports. */
  readonly dataDir: string;
}

/** Starts the program as a user would, on a database of its own that holds the documents of `data/`. */
export async function startServer(): Promise<OwnServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'shisaku-web-'));
  const { file, options } = programOn('src/main.ts', [], { dataDir });
  const child = spawn(process.execPath, file, {
    ...options,
    env: { ...options.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const said: string[] = [];
  child.stderr.on('data', (chunk) => said.push(String(chunk)));
  const lines = createInterface(child.stdout);
  const url = await new Promise<string | null>((resolve) => {
    lines.on('line', (line) => {
      said.push(`${line}\n`);
      const { url } = JSON.parse(line);
      if (url) resolve(url);
    });
    lines.on('close', () => resolve(null));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  };
  if (url) return { url, stop, dataDir };
  await stop();
  throw new Error(`The server ended before it listened:\n${said.join('')}`);
}
