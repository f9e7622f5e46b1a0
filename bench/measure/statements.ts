import type { Postgres } from '../database/postgres.ts';
import { query } from '../database/query.ts';
import type { Server } from '../servers/servers.ts';
import { ask } from './ask.ts';
import type { Asking } from './requests.ts';

const REQUESTS = 20;
/** What a server does by itself now and then would count with one pass; the fewest of several are what requests need. */
const PASSES = 3;

/** Each server connects as a user of its own, so that the statements of others, idle meanwhile, are not taken for its own. */
export const userOf = ({ name }: Server): string => `bench_${name.toLowerCase().replaceAll(/\W+/g, '_')}`;

/** Makes PostgreSQL count statements, and a user for each server. */
export async function openCounting(postgres: Postgres, servers: readonly Server[]): Promise<void> {
  const admin = postgres.url('postgres');
  await query(admin, 'CREATE EXTENSION IF NOT EXISTS pg_stat_statements');
  for (const user of servers.map(userOf)) {
    const [known] = await query(admin, 'SELECT 1 AS known FROM pg_roles WHERE rolname = $1', [user]);
    if (!known) await query(admin, `CREATE ROLE ${user} LOGIN SUPERUSER`);
  }
}

/** How many SQL statements a server runs during a task, as PostgreSQL counts them. BEGIN and COMMIT count, too. */
export async function countStatements(postgres: Postgres, server: Server, task: () => Promise<void>): Promise<number> {
  const admin = postgres.url('postgres');
  await query(admin, 'SELECT pg_stat_statements_reset()');
  await task();
  const [row] = await query<{ calls: string }>(
    admin,
    `SELECT COALESCE(sum(s.calls), 0) AS calls FROM pg_stat_statements s JOIN pg_roles r ON r.oid = s.userid
     WHERE r.rolname = $1`,
    [userOf(server)],
  );
  return Number(row?.calls);
}

/** SQL statements a request, in passes that are not timed. */
export async function statementsOf(postgres: Postgres, { requests, running }: Asking): Promise<number> {
  const some = requests.slice(0, REQUESTS);
  const counts: number[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const count = await countStatements(postgres, running.server, async () => {
      for (const request of some) await ask(running.url, request);
    });
    counts.push(count / some.length);
  }
  return Math.min(...counts);
}
