import type { Results } from '../results.ts';
import { medianOf } from './figures.ts';

/** For whoever waits in front of it. */
export function consoleTables({ sizes }: Results): void {
  for (const { measures, timed, explored, megabytes } of sizes) {
    console.log(`\n${measures} measures; requests a second, milliseconds a request`);
    console.table(
      timed.map((one) => ({
        operation: one.operation,
        server: one.server,
        'per second': Math.round(medianOf(one, 'perSecond')),
        p50: medianOf(one, 'median'),
        p99: medianOf(one, 'p99'),
        'CPU server': Number(medianOf(one, 'serverMs').toFixed(3)),
        'CPU PostgreSQL': Number(medianOf(one, 'databaseMs').toFixed(3)),
        statements: one.statements,
        bytes: Math.round(one.bytes),
      })),
    );
    console.table(
      explored.map(({ exploration, median, p95, slowest, statements, failed }) => ({
        exploration,
        'median ms': Math.round(median),
        p95: Math.round(p95),
        slowest: Math.round(slowest),
        statements: Number(statements.toFixed(1)),
        failed,
      })),
    );
    console.log(
      'Peak memory, MB',
      Object.fromEntries(Object.entries(megabytes).map(([name, mb]) => [name, Math.round(mb)])),
    );
  }
}
