import pg from 'pg';

/** Statements that wait on one connection at a time, at most. */
const ROOM = 8;
/** How long the foremost of them may have taken for another to be sent behind it. */
const PATIENCE_MS = 5;
/** Before a connection is tried again that could not be opened, or broke. */
const PAUSE_MS = 1_000;

/** Its type leaves out what sends. */
type Sending = pg.Client & { readonly connection: pg.Connection };

/** Whether PostgreSQL says with it that the connection is about to end: class 57P of its codes. */
const isGoodbye = (error: unknown): boolean => error instanceof pg.DatabaseError && /^57P/.test(error.code ?? '');

/** A connection to which statements are sent before those before them are answered: libpq's pipeline mode. */
class Lane {
  readonly #connect: () => pg.Client;
  #client: Sending | null = null;
  #opening: Promise<void> | null = null;
  #opensAfter = 0;
  #waiting = 0;
  /** When the foremost statement's turn came. */
  #since = 0;
  #isCorked = false;

  constructor(connect: () => pg.Client) {
    this.#connect = connect;
  }

  /** Nothing waits for a connection: what finds none open goes elsewhere. */
  hasRoom(now: number): boolean {
    if (!this.#client) {
      if (now >= this.#opensAfter) this.#opening ??= this.#open();
      return false;
    }
    return this.#waiting === 0 || (this.#waiting < ROOM && now - this.#since < PATIENCE_MS);
  }

  async query(config: pg.QueryConfig, now: number): Promise<pg.QueryResult> {
    const client = this.#client;
    if (!client) throw new Error('Expected an open connection.');
    if (this.#waiting++ === 0) this.#since = now;
    this.#cork(client);
    try {
      return await client.query(config);
    } catch (error) {
      if (isGoodbye(error)) this.#close(client);
      throw error;
    } finally {
      this.#waiting -= 1;
      this.#since = performance.now();
    }
  }

  async end(): Promise<void> {
    this.#opensAfter = Number.POSITIVE_INFINITY;
    await this.#opening;
    await this.#client?.end();
  }

  async #open(): Promise<void> {
    const client = this.#connect() as Sending;
    let isBroken = false;
    // What waits on a connection that breaks fails with it.
    const close = () => {
      isBroken = true;
      this.#close(client);
    };
    client.on('error', close);
    client.on('end', close);
    await client.connect().catch(close);
    if (!isBroken) this.#client = client;
    this.#opening = null;
  }

  #close(client: pg.Client): void {
    if (this.#client === client) this.#client = null;
    this.#opensAfter = Math.max(this.#opensAfter, performance.now() + PAUSE_MS);
  }

  /** What is sent in one turn of the event loop goes in one piece, and wakes the other side once. */
  #cork({ connection: { stream } }: Sending): void {
    if (this.#isCorked) return;
    this.#isCorked = true;
    stream.cork();
    setImmediate(() => {
      this.#isCorked = false;
      stream.uncork();
    });
  }
}

/**
 * A few connections for statements that take a fraction of a millisecond. Sending them one by one, each on a connection of
 * its own, costs more than executing them: most of it goes into waking another process for each.
 */
export class Lanes {
  readonly #lanes: readonly Lane[];

  constructor(count: number, connect: () => pg.Client) {
    this.#lanes = Array.from({ length: count }, () => new Lane(connect));
  }

  /** The first with room takes it: what is together wakes one process. null where none has any. */
  query(config: pg.QueryConfig): Promise<pg.QueryResult> | null {
    const now = performance.now();
    return this.#lanes.find((lane) => lane.hasRoom(now))?.query(config, now) ?? null;
  }

  /** Ends when what waits is answered. */
  async end(): Promise<void> {
    await Promise.all(this.#lanes.map((lane) => lane.end()));
  }
}
