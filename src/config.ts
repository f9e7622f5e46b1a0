import { z } from 'zod';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
const PORT_RULE = 'a whole number from 0 (any free port) to 65535';

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
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `one of ${LOG_LEVELS.join(', ')}` }).default('info'),
});

export interface Config {
  /** 0 means any free port. */
  readonly port: number;
  readonly host: string;
  /** Absent means the embedded database in `dataDir`. */
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
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
  const { PORT, HOST, DATABASE_URL, DATA_DIR, LOG_LEVEL } = result.data;
  return Object.freeze({
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    dataDir: DATA_DIR,
    logLevel: LOG_LEVEL,
  });
}

function complaint({ path, message }: z.core.$ZodIssue, given: NodeJS.ProcessEnv): string {
  const name = String(path[0]);
  // A database URL holds a password.
  const came = name === 'DATABASE_URL' ? 'something else' : JSON.stringify(given[name]);
  return `${name}: expected ${message}, came ${came}.`;
}
