import type pg from 'pg';
import type { PrismaClient } from './generated/prisma/client.ts';

/** One SQL statement with its parameters. */
export interface Statement {
  /** Makes it a prepared statement of that name on a server; ignored on the embedded engine, whose connections share one session. */
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
  /**
   * Its rows are few and keys lead to them: on a server it may share a connection with others of that kind, and they wait
   * for its answer.
   */
  readonly quick?: boolean;
}

/** An open database with every migration applied. Prisma and plain SQL go through the same pool, quick statements past it. */
export interface Store {
  readonly engine: 'embedded' | 'server';
  readonly prisma: PrismaClient;
  readonly pool: pg.Pool;
  /** Runs one statement and gives its rows. */
  query<Row>(statement: Statement): Promise<Row[]>;
  /** Calls `listener` with every statement sent, Prisma's included. Returns what ends that. */
  onStatement(listener: (sql: string) => void): () => void;
  /**
   * A number that changes with every change of the graph: what was read wholly within one epoch still holds as long as
   * that epoch lasts, in whatever process the graph is changed. null where nobody can promise it at the moment.
   */
  epoch(): number | null;
  close(): Promise<void>;
}
