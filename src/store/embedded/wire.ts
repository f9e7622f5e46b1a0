import { createServer, type Server, type Socket } from 'node:net';
import type { PGlite } from '@electric-sql/pglite';
import { onlyReads } from './only-reads.ts';
import { FLUSH, TERMINATE, type Turn, turnReader } from './turns.ts';

const SSL_REQUEST = 80877103;
const GSS_REQUEST = 80877104;
/** A request of our own, beside PostgreSQL's: who serves this socket? The answer is JSON, then the end. */
export const WHO_REQUEST = 80870001;

/** As PostgreSQL limits it. */
const LONGEST_STARTUP = 10_000;
const ROLLBACK = Buffer.from([...frame('S', ''), ...frame('Q', 'ROLLBACK\0')]);

interface Waiting {
  readonly socket: Socket;
  readonly turn: Turn;
}

export interface WireServer {
  readonly server: Server;
  /** Ends all connections once the running turn is over; nothing reaches the engine afterwards. Still listens. */
  stop(): Promise<void>;
  /** Listens no more. */
  close(): Promise<void>;
}

/**
 * Serves an embedded engine, which has one session, to several connections of the PostgreSQL protocol.
 *
 * The engine answers one turn at a time, and a turn is all messages of one statement. `@electric-sql/pglite-socket` passes
 * messages on one by one, so that the unnamed statements of two connections overwrite each other between Parse and Bind
 * as soon as one of them comes in several chunks, as an import's do. A connection in a transaction keeps the engine until
 * the transaction ends; if it goes away, the transaction is rolled back.
 *
 * @param onChange called when the engine has done what may have changed the database, before the client hears of it
 */
export function serveWire(engine: () => Promise<PGlite>, who: () => object, onChange: () => void): WireServer {
  const sockets = new Set<Socket>();
  let queue: Waiting[] = [];
  /** Whose transaction the engine is in. */
  let holder: Socket | null = null;
  let running: Promise<void> | null = null;
  let stopped = false;

  const server = createServer((socket) => {
    sockets.add(socket);
    const enqueue = (turn: Turn) => {
      if (stopped) return socket.destroy();
      queue.push({ socket, turn });
      wake();
    };
    let read: ReturnType<typeof turnReader> | null = null;
    let opening: Buffer = Buffer.alloc(0);

    socket.on('data', (data: Buffer) => {
      try {
        let chunk = data;
        if (!read) {
          const rest = start(Buffer.concat([opening, data]));
          if (!rest) return;
          read = turnReader();
          chunk = rest;
        }
        for (const turn of read(chunk)) {
          if (turn.type === TERMINATE) socket.end();
          else enqueue(turn);
        }
      } catch {
        socket.destroy(); // not a PostgreSQL client
      }
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      sockets.delete(socket);
      queue = queue.filter((waiting) => waiting.socket !== socket);
      wake();
    });

    /** Reads the packets before the first typed message; gives what follows the startup packet, or null while it is incomplete. */
    function start(bytes: Buffer): Buffer | null {
      opening = bytes;
      if (bytes.length < 8) return null;
      const length = bytes.readInt32BE(0);
      const code = bytes.readInt32BE(4);
      if (length < 8 || length > LONGEST_STARTUP)
        throw new RangeError(`expected a startup packet, came ${length} bytes`);
      if (bytes.length < length) return null;
      if (code === SSL_REQUEST || code === GSS_REQUEST) {
        socket.write('N');
        return start(bytes.subarray(length));
      }
      if (code === WHO_REQUEST) {
        socket.end(JSON.stringify(who()));
        return null;
      }
      if (code >> 16 !== 3) throw new RangeError(`expected protocol 3, came ${code}`);
      enqueue({ type: 0, bytes: bytes.subarray(0, length) });
      return bytes.subarray(length);
    }
  });

  // Whoever listens hears of what keeps it from listening; a connection that could not be accepted must not end the process.
  server.on('error', () => {});

  function wake(): void {
    running ??= run()
      .catch(hangUp) // the engine did not open: whoever opens it says why
      .finally(() => {
        running = null;
      });
  }

  function hangUp(): void {
    for (const socket of sockets) socket.destroy();
  }

  function next(): Waiting | undefined {
    const index = holder ? queue.findIndex(({ socket }) => socket === holder) : 0;
    return index < 0 ? undefined : queue.splice(index, 1)[0];
  }

  async function run(): Promise<void> {
    const db = await engine();
    while (!stopped) {
      if (holder?.destroyed) {
        await send(db, ROLLBACK, () => {});
        holder = null;
      }
      const waiting = next();
      if (!waiting) return;
      const { socket, turn } = waiting;
      try {
        const answer = (data: Buffer) => socket.writable && socket.write(data);
        await (onlyReads(turn) ? send(db, turn.bytes, answer) : change(db, turn.bytes, answer));
      } catch {
        socket.destroy();
      }
      holder = db.isInTransaction() || turn.type === FLUSH ? socket : null;
    }
  }

  /** Keeps the answer back until those know of the change who must know first. */
  async function change(db: PGlite, bytes: Uint8Array, answer: (data: Buffer) => void): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      await send(db, bytes, (data) => chunks.push(data));
    } finally {
      if (!db.isInTransaction()) onChange();
    }
    answer(Buffer.concat(chunks));
  }

  return {
    server,
    async stop() {
      stopped = true;
      await running;
      hangUp();
    },
    async close() {
      await new Promise((resolve) => {
        server.close(resolve);
        hangUp();
      });
    },
  };
}

/** Has the engine answer one turn. The bytes it hands out are a view of its own memory and are copied. */
function send(db: PGlite, bytes: Uint8Array, answer: (data: Buffer) => void): Promise<void> {
  return db.runExclusive(() => db.execProtocolRawStream(bytes, { onRawData: (data) => answer(Buffer.from(data)) }));
}

function frame(type: string, body: string): Buffer {
  const head = Buffer.alloc(5, type);
  head.writeInt32BE(4 + Buffer.byteLength(body), 1);
  return Buffer.concat([head, Buffer.from(body)]);
}
