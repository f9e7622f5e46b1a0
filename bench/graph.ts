import { parseArgs } from 'node:util';
import { pino } from 'pino';
import { readConfig } from '../src/config.ts';
import { readDocument } from '../src/model/read.ts';
import { type App, createApp } from '../src/server/app.ts';
import { importGraph } from '../src/store/import.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { tidy } from '../src/store/tidy.ts';
import { findServer, startServer } from '../test/support/postgres.ts';
import { OPERATIONS, type Operation } from './operations.ts';
import { reportText } from './reports.ts';

// npm run bench -- --measures 160000
// Times paths and neighbourhoods through the API, in this process and without a port, on a graph of so many measures: on
// the database of DATABASE_URL, which is filled where it is empty and used as it is where it is not, or else on a
// PostgreSQL server that is started for the occasion.

const MEASURES_PER_REPORT = 500;
const WARM_UP = 10;

async function fill(store: Store, measures: number, seed: number): Promise<void> {
  const started = performance.now();
  const reports = Math.ceil(measures / MEASURES_PER_REPORT);
  for (let index = 0; index < reports; index++) {
    const size = Math.min(MEASURES_PER_REPORT, measures - index * MEASURES_PER_REPORT);
    const slug = `report-${String(index + 1).padStart(4, '0')}`;
    const { graph } = readDocument(new TextEncoder().encode(reportText(size, index, seed)), { slug });
    if (!graph) throw new Error(`Nothing could be read from ${slug}.`);
    const { kind, problems } = await importGraph(store, graph);
    if (kind !== 'stored') throw new Error(`${slug} was ${kind}: ${problems.join(' ')}`);
    if ((index + 1) % 20 === 0) console.error(`${index + 1} of ${reports} reports`);
  }
  await tidy(store);
  console.error(`${measures} measures imported in ${Math.round((performance.now() - started) / 1000)} s`);
}

const globalId = (key: unknown): unknown =>
  typeof key === 'string' && key.includes(':') ? Buffer.from(key).toString('base64') : key;

async function time(app: App, store: Store, { name, query, variables }: Operation): Promise<Record<string, unknown>> {
  const rows = await store.query<Record<string, unknown>>({ text: variables });
  const times: number[] = [];
  let statements = 0;
  for (const [at, row] of rows.entries()) {
    const values = Object.fromEntries(Object.entries(row).map(([column, value]) => [column, globalId(value)]));
    const body = JSON.stringify({ query, variables: values });
    const stop = store.onStatement(() => {
      statements += 1;
    });
    const started = performance.now();
    const response = await app.yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    const { errors } = await response.json();
    const ms = performance.now() - started;
    stop();
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    if (at >= WARM_UP) times.push(ms);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => Number((times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1));
  return { operation: name, median: at(0.5), p95: at(0.95), max: at(1), statements: statements / rows.length };
}

const { values } = parseArgs({
  options: { measures: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const measures = Number(values.measures);
const seed = Number(values.seed);
if (!Number.isInteger(measures) || measures < 1 || !Number.isInteger(seed)) {
  throw new Error(`--measures and --seed must be whole numbers, got ${values.measures} and ${values.seed}.`);
}

const { databaseUrl } = readConfig();
const found = databaseUrl ? null : await findServer();
if (found === null && !databaseUrl) throw new Error('Expected DATABASE_URL, or PostgreSQL (initdb) on this machine.');
const server = found && 'bin' in found ? await startServer(found.bin) : null;
try {
  const url = databaseUrl ?? server?.url ?? (found && 'url' in found ? found.url : undefined);
  const store = await openStore({ databaseUrl: url, dataDir: '', role: 'import' });
  try {
    const [stored] = await store.query<{ count: number }>({ text: 'SELECT count(*)::int AS count FROM measure' });
    if (stored?.count === 0) await fill(store, measures, seed);
    const app = createApp({ store, logger: pino({ level: 'silent' }) });
    const results = [];
    for (const operation of OPERATIONS) results.push(await time(app, store, operation));
    console.log('Milliseconds a request, and SQL statements:');
    console.table(results);
  } finally {
    await store.close();
  }
} finally {
  await server?.stop();
}
