import type { Postgres } from '../database/postgres.ts';
import { query as sql } from '../database/query.ts';
import { ask } from '../measure/ask.ts';
import { countStatements } from '../measure/statements.ts';
import { globalId } from '../operations/operation.ts';
import type { Running } from '../servers/launch.ts';
import { QUESTIONS } from './questions.ts';
import { TRAVERSALS } from './traversals.ts';

const WARM_UP = 5;
/** An exploration ends early after so many seconds, with what it has. */
const SECONDS = 20;
const NODE = /^(Measure|Section|Ministry):(.+)$/s;

export interface Explored {
  readonly exploration: string;
  /** Milliseconds to the last byte, one request at a time. */
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
  readonly statements: number;
  readonly requests: number;
  /** Requests that got an error, such as that of the statement timeout. */
  readonly failed: number;
}

/** Times each exploration; `limit` is the number of requests at most. */
export async function timeExplorations(
  postgres: Postgres,
  databaseUrl: string,
  product: Running,
  limit: number,
): Promise<Explored[]> {
  const explored: Explored[] = [];
  for (const { name, query, variables } of [...TRAVERSALS, ...QUESTIONS]) {
    const rows = (await sql<Record<string, unknown>>(databaseUrl, variables)).slice(0, limit);
    const times: number[] = [];
    let failed = 0;
    const started = performance.now();
    const statements = await countStatements(postgres, product.server, async () => {
      for (const row of rows) {
        if (times.length > WARM_UP && performance.now() - started > SECONDS * 1000) break;
        const values = Object.fromEntries(Object.entries(row).map(([column, value]) => [column, asVariable(value)]));
        const asked = ask(product.url, { path: '/graphql', body: JSON.stringify({ query, variables: values }) });
        times.push(
          await asked.then(
            ({ ms }) => ms,
            () => {
              failed += 1;
              return Number.NaN;
            },
          ),
        );
      }
    });
    const answered = times.slice(times.length > 2 * WARM_UP ? WARM_UP : 0).filter((ms) => !Number.isNaN(ms));
    answered.sort((a, b) => a - b);
    const at = (share: number) => answered[Math.floor(share * (answered.length - 1))] ?? Number.NaN;
    explored.push({
      exploration: name,
      median: at(0.5),
      p95: at(0.95),
      slowest: at(1),
      statements: statements / times.length,
      requests: times.length,
      failed,
    });
  }
  return explored;
}

function asVariable(value: unknown): unknown {
  const [, type, id] = typeof value === 'string' ? (NODE.exec(value) ?? []) : [];
  return type ? globalId(type, id) : value;
}
