import { unlink } from 'node:fs/promises';
import { connect, type Server } from 'node:net';
import { join } from 'node:path';
import { lock } from 'proper-lockfile';
import { z } from 'zod';
import { StoreError } from '../store-error.ts';
import { WHO_REQUEST } from './wire.ts';

const ownerShape = z.object({
  pid: z.number(),
  role: z.enum(['server', 'import', 'test']),
  /** RFC 3339 */
  since: z.string(),
  /** Migrated: others may join. */
  ready: z.boolean(),
});
/** The process that has the embedded database open. */
export type Owner = z.infer<typeof ownerShape>;

/** A live owner answers at once, or when it is done initialising a cluster, which blocks it for a few seconds. */
const ANSWER_MS = 20_000;
const ASK_AGAIN_MS = 50;
/** How old the lock of a killed process must be. It is held only while a socket is looked at and taken. */
const STALE_MS = 2_000;

/**
 * Asks who serves the socket; null where nobody does. The kernel closes a socket with its process, so a connection tells
 * a living owner from the file that a killed one left behind, without guessing by process ids.
 *
 * @throws {StoreError} where somebody accepts the connection and does not answer.
 */
export function askOwner(path: string): Promise<Owner | null> {
  return new Promise((resolve, reject) => {
    const socket = connect(path);
    let answer = '';
    const noAnswer = (what: string) =>
      reject(new StoreError(`A process holds ${path} but ${what}. If it hangs, end it and start again.`));
    socket.setTimeout(ANSWER_MS, () => {
      socket.destroy();
      noAnswer(`did not answer within ${ANSWER_MS / 1000} seconds`);
    });
    socket.on('connect', () => {
      const request = Buffer.alloc(8);
      request.writeInt32BE(8, 0);
      request.writeInt32BE(WHO_REQUEST, 4);
      socket.write(request);
    });
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
    });
    // An owner that hangs up is closing the database; nobody is there only once nobody listens.
    const askAgain = () => setTimeout(() => askOwner(path).then(resolve, reject), ASK_AGAIN_MS);
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ECONNREFUSED') resolve(null);
      else if (error.code === 'ECONNRESET' || error.code === 'EPIPE') askAgain();
      else reject(new StoreError(`Cannot ask who holds ${path}: ${error.message}`));
    });
    socket.on('end', () => {
      if (answer === '') return askAgain();
      try {
        resolve(ownerShape.parse(JSON.parse(answer)));
      } catch {
        noAnswer(`answered ${JSON.stringify(answer.slice(0, 80))}`);
      }
    });
  });
}

/**
 * Listens on the socket unless somebody else does: null then means that it is ours, anything else is its owner.
 * Two processes that start at the same time take turns, so that neither removes the socket that the other has just made.
 */
export async function takeSocket(path: string, folder: string, server: Server): Promise<Owner | null> {
  const release = await lock(folder, {
    lockfilePath: join(folder, 'starting.lock'),
    stale: STALE_MS,
    retries: { retries: 200, minTimeout: 50, maxTimeout: 100, factor: 1 },
    onCompromised: () => {}, // the folder was removed under us; listening then fails by itself
  }).catch((error: Error) => {
    throw new StoreError(`Cannot start on ${folder} while other processes start there (${error.message}). Try again.`, {
      cause: error,
    });
  });
  try {
    const owner = await askOwner(path);
    if (owner) return owner;
    await unlink(path).catch(() => {});
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(path, () => resolve(server.removeListener('error', reject) && undefined));
    });
    return null;
  } finally {
    await release().catch(() => {});
  }
}
