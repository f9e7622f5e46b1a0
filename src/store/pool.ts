import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { PrismaClient } from './generated/prisma/client.ts';
import { Lanes } from './lanes.ts';
import type { Statement, Store } from './store.ts';

interface PoolOptions {
  readonly engine: Store['engine'];
  readonly connection: pg.PoolConfig;
  /** Connections besides those of the pool, for quick statements. */
  readonly lanes?: number;
  /** Absent where nobody keeps what was read. */
  readonly epoch?: Store['epoch'];
  /** Runs after the pool has ended. */
  readonly afterwards?: () => Promise<void>;
}

/** A store on a pool of its own. Nothing is sent before the first statement. */
export function poolStore({ engine, connection, lanes = 0, epoch = () => null, afterwards }: PoolOptions): Store {
  const listeners = new Set<(sql: string) => void>();

  class ListenedClient extends pg.Client {
    // biome-ignore lint/suspicious/noExplicitAny: pg declares eight overloads; all of them pass through here unchanged
    override query(...args: any[]): any {
      const sql: unknown = typeof args[0] === 'string' ? args[0] : args[0]?.text;
      if (typeof sql === 'string') for (const listener of listeners) listener(sql);
      return super.query(...(args as Parameters<pg.Client['query']>));
    }
  }

  const pool = new pg.Pool({ ...connection, Client: ListenedClient });
  // An idle connection that breaks is taken out of the pool; the next statement opens another or says what is wrong.
  pool.on('error', () => {});
  // One that breaks while it is taken fails its next statement; that must not end the process, either.
  pool.on('connect', (client) => client.on('error', () => {}));
  const quickLanes = new Lanes(lanes, () => new ListenedClient({ ...connection, pipeline: true }));
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) });

  return {
    engine,
    prisma,
    pool,
    async query<Row>({ name, text, values, quick = false }: Statement) {
      const prepared = engine === 'server' && name !== undefined;
      const config = { text, values: values as unknown[], ...(prepared && { name }) };
      const result = await ((quick && quickLanes.query(config)) || pool.query(config));
      return result.rows as Row[];
    },
    onStatement(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    epoch,
    async close() {
      await prisma.$disconnect();
      await quickLanes.end();
      await pool.end();
      await afterwards?.();
    },
  };
}
