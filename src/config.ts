import { availableParallelism } from 'node:os';
import { z } from 'zod';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const BYTES_RULE = 'a whole number of bytes, or 0 to keep none';
const CONNECTIONS_RULE = 'a whole number from 1 to 1000';
const MILLISECONDS_RULE = 'a whole number of milliseconds up to 2147483647, or 0 for no limit';
const PORT_RULE = 'a whole number from 0 (any free port) to 65535';
const WORKERS_RULE = 'a whole number from 1 to 256, or auto';

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_RULE)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT_RULE)
    .default(4000),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'postgresql://USER:PASSWORD@HOST:PORT/DATABASE, or nothing for the embedded database')
    .optional(),
  DATABASE_CONNECTIONS: z
    .string()
    .regex(/^\d{1,4}$/, CONNECTIONS_RULE)
    .transform(Number)
    .refine((connections) => connections >= 1 && connections <= 1000, CONNECTIONS_RULE)
    .default(10),
  STATEMENT_TIMEOUT_MS: z
    .string()
    .regex(/^\d{1,10}$/, MILLISECONDS_RULE)
    .transform(Number)
    .refine((milliseconds) => milliseconds <= 2_147_483_647, MILLISECONDS_RULE)
    .default(30_000),
  DATA_DIR: z.string().default('.data'),
  WORKERS: z
    .string()
    .regex(/^(auto|\d{1,3})$/, WORKERS_RULE)
    .transform((workers) => (workers === 'auto' ? workers : Number(workers)))
    .refine((workers) => workers === 'auto' || (workers >= 1 && workers <= 256), WORKERS_RULE)
    .default(1),
  ANSWER_CACHE_BYTES: z
    .string()
    .regex(/^\d{1,15}$/, BYTES_RULE)
    .transform(Number)
    .default(64_000_000),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `one of ${LOG_LEVELS.join(', ')}` }).default('info'),
});

export interface Config {
  /** 0 means any free port. */
  readonly port: number;
  readonly host: string;
  /** Absent means the embedded database in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** How many connections to a PostgreSQL server each process has at most. */
  readonly databaseConnections: number;
  /** How long a statement of a request may take on a PostgreSQL server; 0 for as long as it likes. */
  readonly statementTimeoutMs: number;
  readonly dataDir: string;
  /** How many processes answer. */
  readonly workers: number;
  /** How much of what was answered is kept, at most; 0 for nothing. */
  readonly answerCacheBytes: number;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** A variable of the environment is not what it must be; the message names each, what was expected and what came. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/**
 * The settings from the environment; an empty variable counts as absent.
 * @throws {ConfigError}
 */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success) throw new ConfigError(result.error.issues.map((issue) => complaint(issue, given)).join('\n'));
  const { PORT, HOST, DATABASE_URL, DATABASE_CONNECTIONS, STATEMENT_TIMEOUT_MS, DATA_DIR, WORKERS } = result.data;
  const { ANSWER_CACHE_BYTES, LOG_LEVEL } = result.data;
  return Object.freeze({
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    databaseConnections: DATABASE_CONNECTIONS,
    statementTimeoutMs: STATEMENT_TIMEOUT_MS,
    dataDir: DATA_DIR,
    workers: workersOf(WORKERS, DATABASE_URL),
    answerCacheBytes: ANSWER_CACHE_BYTES,
    logLevel: LOG_LEVEL,
  });
}

/** The embedded database belongs to one process. */
function workersOf(workers: number | 'auto', databaseUrl: string | undefined): number {
  if (workers === 'auto') return databaseUrl === undefined ? 1 : availableParallelism();
  if (workers === 1 || databaseUrl !== undefined) return workers;
  throw new ConfigError(
    `WORKERS: expected 1 or auto with the embedded database, which belongs to one process, came "${workers}". Set DATABASE_URL to a PostgreSQL server, which several can share.`,
  );
}

function complaint({ path, message }: z.core.$ZodIssue, given: NodeJS.ProcessEnv): string {
  const name = String(path[0]);
  // A database URL holds a password.
  const came = name === 'DATABASE_URL' ? 'something else' : JSON.stringify(given[name]);
  return `${name}: expected ${message}, came ${came}.`;
}
