import { OPERATIONS } from '../operations/index.ts';
import type { Results, SizeResults, Timed } from '../results.ts';
import { SERVERS, type ServerName } from '../servers/servers.ts';
import { median, medianOf, operationsOf, ratioOf, timedOf } from './figures.ts';
import { count, figure, ratio, table } from './format.ts';
import { goalsOf } from './goals.ts';

const NAMES = SERVERS.map(({ name }) => name);
const ofSizes = (sizes: readonly SizeResults[], part: (size: SizeResults) => string): string =>
  sizes.map((size) => `**${count(size.measures)} measures**\n\n${part(size)}`).join('\n\n');

function withSpread({ slots }: Timed): string {
  const rates = slots.map(({ perSecond }) => perSecond);
  const failed = slots.reduce((sum, slot) => sum + slot.failed, 0);
  const spread = `${figure(Math.min(...rates))}–${figure(Math.max(...rates))}${failed > 0 ? `, ${count(failed)} failed` : ''}`;
  return `${figure(median(rates))} <sub>${spread}</sub>`;
}

/** A row an operation, a column a server. */
function byServer(size: SizeResults, cell: (timed: Timed) => string): string {
  const servers = NAMES.filter((name) => size.timed.some(({ server }) => server === name));
  const cells = (operation: string) =>
    servers.map((server) => {
      const timed = timedOf(size, server, operation);
      return timed ? cell(timed) : '–';
    });
  return table(
    ['', ...servers],
    operationsOf(size).map((operation) => [operation, ...cells(operation)]),
  );
}

const COMPARED: readonly (readonly [ServerName, ServerName])[] = [
  ['product, cold', 'Mercurius'],
  ['product, cold', 'PostGraphile'],
  ['product, cold', 'floor'],
  ['product, warm', 'bare'],
];

function ratios(size: SizeResults): string {
  return table(
    ['', ...COMPARED.map(([one, other]) => `${one} : ${other}`)],
    operationsOf(size).map((operation) => [
      operation,
      ...COMPARED.map(([one, other]) => ratio(ratioOf(size, one, other, operation))),
    ]),
  );
}

/** What is slower than a peer, said in words. */
function slower({ sizes }: Results): string {
  const peers: readonly ServerName[] = ['Mercurius', 'PostGraphile'];
  const found = sizes.flatMap((size) =>
    peers.flatMap((peer) =>
      operationsOf(size).flatMap((operation) => {
        const value = ratioOf(size, 'product, cold', peer, operation);
        if (value === null || value >= 1) return [];
        return `- ${operation}, ${count(size.measures)} measures: ${figure(value)} of the speed of ${peer}`;
      }),
    ),
  );
  return found.length > 0 ? found.join('\n') : 'Nothing that was measured here.';
}

function memory({ sizes }: Results): string {
  const servers = NAMES.filter((name) => sizes.some(({ megabytes }) => megabytes[name] !== undefined));
  const rows = sizes.map(({ measures, megabytes }) => [
    count(measures),
    ...servers.map((name) => (megabytes[name] === undefined ? '–' : figure(megabytes[name]))),
  ]);
  return table(['measures', ...servers], rows);
}

function imports({ sizes }: Results): string {
  const head = [
    'measures',
    'documents',
    'read, measures a second',
    'stored, measures a second',
    'seconds',
    'peak MB',
    'database MB',
    'on, at commit',
  ];
  const rows = sizes.map(({ measures, documents, imported }) => [
    count(measures),
    count(documents),
    figure(imported.parsedPerSecond),
    figure(imported.storedPerSecond),
    figure(imported.seconds),
    figure(imported.megabytes),
    figure(imported.databaseMegabytes),
    `${imported.date}, \`${imported.commit}\``,
  ]);
  return table(head, rows);
}

function starts({ starts: { fresh, again } }: Results): string {
  const row = (name: string, all: Results['starts']['fresh']) => [
    name,
    figure(median(all.map(({ seconds }) => seconds))),
    figure(Math.max(...all.map(({ seconds }) => seconds))),
    figure(median(all.map(({ megabytes }) => megabytes))),
  ];
  return table(['', 'seconds', 'longest', 'peak MB'], [row('new folder', fresh), row('existing folder', again)]);
}

const explored = (size: SizeResults): string =>
  table(
    ['', 'median ms', '95 of 100 within', 'slowest', 'statements', 'failed'],
    size.explored.map(({ exploration, median: middle, p95, slowest, statements, failed, requests }) => [
      exploration,
      ...(failed === requests ? ['–', '–', '–'] : [figure(middle), figure(p95), figure(slowest)]),
      figure(statements),
      `${failed} of ${requests}`,
    ]),
  );

/** What stands in the places of the template. */
export const SECTIONS: Readonly<Record<string, (results: Results) => string>> = {
  summary: ({ date, commit, options }) =>
    `Measured on ${date} at commit \`${commit}\`: ${options.rounds} rounds of ${options.seconds} s, seed ${options.seed}.`,
  operations: ({ sizes }) =>
    table(
      ['', 'what is asked'],
      OPERATIONS.filter(({ name }) => sizes.some((size) => operationsOf(size).includes(name))).map(
        ({ name, title }) => [name, title],
      ),
      2,
    ),
  servers: () =>
    table(
      ['', 'what it is'],
      SERVERS.map(({ name, title }) => [name, title]),
      2,
    ),
  goals: (results) =>
    table(
      ['goal', 'measured', 'reached'],
      goalsOf(results).map(({ goal, measured, reached }) => [goal, measured, reached ? 'yes' : '**no**']),
      3,
    ),
  slower,
  ratios: ({ sizes }) => ofSizes(sizes, ratios),
  rates: ({ sizes }) => ofSizes(sizes, (size) => byServer(size, withSpread)),
  cpu: ({ sizes }) =>
    ofSizes(sizes, (size) =>
      byServer(size, (one) => `${figure(medianOf(one, 'serverMs'))} + ${figure(medianOf(one, 'databaseMs'))}`),
    ),
  latency: ({ sizes }) => ofSizes(sizes, (size) => byServer(size, (one) => figure(medianOf(one, 'p99')))),
  statements: ({ sizes }) =>
    ofSizes(sizes, (size) =>
      byServer(size, ({ statements }) => (statements === null ? '–' : figure(Math.round(statements)))),
    ),
  memory,
  imports,
  starts,
  explored: ({ sizes }) => ofSizes(sizes, explored),
  sizes: ({ sizes }) => sizes.map(({ measures }) => measures).join(','),
  rounds: ({ options }) => `${options.rounds}`,
  seconds: ({ options }) => `${options.seconds}`,
  machine: ({ machine, versions }) =>
    table(
      ['', ''],
      Object.entries({ ...machine, ...versions }).map(([name, value]) => [name, value]),
      2,
    ),
};
