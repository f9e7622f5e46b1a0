import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { REQUESTS } from './explorations/exploration.ts';
import type { Pace } from './measure/rounds.ts';
import { OPERATIONS } from './operations/index.ts';
import { type Operation, PLACES } from './operations/operation.ts';
import { SERVERS, type Server } from './servers/servers.ts';

const HELP = `npm run bench -- [options]

  --sizes 160,160000     measures of each corpus (160,16000,160000)
  --operations Q1,Q3     of ${OPERATIONS.map(({ name }) => name).join(', ')} (all)
  --servers NAME,…       of ${SERVERS.map(({ name }) => name.replace(', ', '-')).join(', ')} (all)
  --rounds 3             how often each server is timed with each operation
  --seconds 5            how long each time, in whole seconds
  --seed 1               of the corpora
  --fresh                import again where an earlier run has filled a database
  --folder DIR           where corpora, PostgreSQL and results are kept (${join(tmpdir(), 'shisaku-graph-bench')})
  --publish              write bench/results.json, docs/performance.md and its chart
  --page                 only write page and chart again, from bench/results.json
  --smoke                160 measures, one short round, in a folder that is thrown away: does it all still work?
`;

export interface Options {
  readonly sizes: readonly number[];
  readonly operations: readonly Operation[];
  readonly servers: readonly Server[];
  readonly pace: Pace;
  /** Places that each operation is asked at, and requests of each exploration, at most. */
  readonly places: number;
  readonly explorations: number;
  readonly seed: number;
  readonly fresh: boolean;
  readonly folder: string;
  readonly publish: boolean;
  readonly page: boolean;
  readonly smoke: boolean;
}

/** @throws for what is no option, saying what was expected. */
export function readOptions(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      sizes: { type: 'string' },
      operations: { type: 'string' },
      servers: { type: 'string' },
      rounds: { type: 'string' },
      seconds: { type: 'string' },
      seed: { type: 'string', default: '1' },
      folder: { type: 'string', default: join(tmpdir(), 'shisaku-graph-bench') },
      fresh: { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
      page: { type: 'boolean', default: false },
      smoke: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return null;
  }
  const { smoke, fresh, publish, page, folder } = values;
  if (publish && (smoke || values.operations || values.servers)) {
    throw new Error(
      '--publish: expected all operations and servers, so not --operations, --servers or --smoke as well.',
    );
  }
  const sizes = (values.sizes ?? (smoke ? '160' : '160,16000,160000')).split(',').map((size) => whole('--sizes', size));
  return {
    sizes: sizes.sort((a, b) => a - b),
    operations: chosen('--operations', values.operations, OPERATIONS),
    servers: chosen('--servers', values.servers, SERVERS),
    pace: {
      rounds: whole('--rounds', values.rounds ?? (smoke ? '1' : '3')),
      seconds: smoke ? 0.2 : whole('--seconds', values.seconds ?? '5'),
      warmUpSeconds: smoke ? 0 : 2,
      runUpSeconds: smoke ? 0 : 0.5,
    },
    places: smoke ? 10 : PLACES,
    explorations: smoke ? 3 : REQUESTS,
    seed: whole('--seed', values.seed),
    fresh,
    folder,
    publish,
    page,
    smoke,
  };
}

function whole(option: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`${option}: expected a whole number from 1, came "${text}".`);
  return Number(text);
}

function chosen<Item extends { readonly name: string }>(
  option: string,
  text: string | undefined,
  all: readonly Item[],
): readonly Item[] {
  if (text === undefined) return all;
  const named = ({ name }: Item) => name.replace(', ', '-').toLowerCase();
  const names = text.toLowerCase().split(',');
  const unknown = names.filter((name) => !all.some((item) => named(item) === name));
  if (unknown.length > 0)
    throw new Error(`${option}: expected ${all.map(named).join(', ')}, came ${unknown.join(', ')}.`);
  return all.filter((item) => names.includes(named(item)));
}
