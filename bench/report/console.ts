import type { Results } from '../results.ts';
import { medianOf } from './figures.ts';

/** For whoever waits in front of it. */
export function consoleTables({ sizes }: Results): void {
  for (const { measures, timed, megabytes } of sizes) {
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
    console.log(
      'Peak memory, MB',
      Object.fromEntries(Object.entries(megabytes).map(([name, mb]) => [name, Math.round(mb)])),
    );
  }
}
