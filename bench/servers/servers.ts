import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Operation, Place } from '../operations/operation.ts';

export const ROOT = join(import.meta.dirname, '../..');

export type ServerName = 'product, cold' | 'product, warm' | 'Mercurius' | 'PostGraphile' | 'floor' | 'bare';

export interface Server {
  readonly name: ServerName;
  /** What it is, in words. */
  readonly title: string;
  /** Whose form of the operations it is asked in. */
  readonly form: 'product' | 'mercurius' | 'postgraphile' | 'floor' | 'bare';
  command(): Promise<{ readonly file: string; readonly args: readonly string[] }>;
  readonly env: Readonly<Record<string, string>>;
}

const peer = (file: string) => async () => ({
  file: process.execPath,
  args: ['--import', 'tsx', join(import.meta.dirname, file)],
});

/** The line of `npm start`, without npm: what is weighed is the server. */
async function startLine() {
  const { scripts } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  return { file: 'sh', args: ['-c', `exec ${scripts.start}`] };
}

/** PostGraphile 5 wants Node 22 or later, which comes as a package. */
async function newerNode(): Promise<string> {
  const name = `node-${process.platform}-${process.arch}`;
  try {
    return createRequire(import.meta.url).resolve(`${name}/bin/node`);
  } catch (cause) {
    throw new Error(`Expected the package ${name} in bench/node_modules: the peers need Linux on x64 or arm64.`, {
      cause,
    });
  }
}

const PRODUCTION = { NODE_ENV: 'production' };

/** In the order of tables and charts. */
export const SERVERS: readonly Server[] = [
  {
    name: 'product, cold',
    title: 'Shisaku Graph with its cache of answers off: every request is executed',
    form: 'product',
    command: startLine,
    env: { PORT: '0', ANSWER_CACHE_BYTES: '0' },
  },
  {
    name: 'Mercurius',
    title: 'Mercurius with graphql-jit, on hand-written loaders of prepared statements with LATERAL limits',
    form: 'mercurius',
    command: peer('mercurius.ts'),
    env: PRODUCTION,
  },
  {
    name: 'PostGraphile',
    title: 'PostGraphile 5 on the same tables, with its plugin of filters',
    form: 'postgraphile',
    command: async () => ({ file: await newerNode(), args: [join(import.meta.dirname, 'postgraphile.ts')] }),
    env: PRODUCTION,
  },
  {
    name: 'floor',
    title: 'no GraphQL: node:http and one SQL statement that builds the JSON',
    form: 'floor',
    command: peer('floor.ts'),
    env: PRODUCTION,
  },
  {
    name: 'product, warm',
    title: 'Shisaku Graph as it comes: answers of the same revision are kept',
    form: 'product',
    command: startLine,
    env: { PORT: '0' },
  },
  {
    name: 'bare',
    title: 'node:http that sends the bytes of the product’s answers from memory',
    form: 'bare',
    command: peer('bare.ts'),
    env: PRODUCTION,
  },
];

export interface Request {
  readonly path: string;
  readonly body: string;
}

/** What a server is sent for an operation at a place, the `index`-th of its places. */
export function requestOf(
  { form }: Server,
  operation: Operation,
  place: Place,
  index: number,
  cursor: string | null,
): Request {
  if (form === 'floor') return { path: `/${operation.name}`, body: JSON.stringify(operation.floor.values(place)) };
  const { query, variables } = operation[form === 'bare' ? 'product' : form];
  const body = JSON.stringify({ query, variables: variables(place, cursor) });
  return { path: form === 'bare' ? barePath(operation, index) : '/graphql', body };
}

export const barePath = ({ name }: Operation, index: number): string => `/${name}/${index}`;
