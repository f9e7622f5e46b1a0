import { readFile } from 'node:fs/promises';
import { pino } from 'pino';
import { readDocument } from '../../src/model/read.ts';
import { type App, createApp } from '../../src/server/app.ts';
import { importGraph } from '../../src/store/import.ts';
import type { Store } from '../../src/store/store.ts';
import { openTestStore } from './database.ts';

export const SLUG = 'secure-japan-2007-h1';

// biome-ignore lint/suspicious/noExplicitAny: answers are as various as the queries; what matters of them is asserted
type Data = any;

export interface Answer {
  readonly data: Data;
  readonly errors: readonly { message: string; path?: unknown[]; extensions: { code: string; requestId?: string } }[];
  /** SQL statements that it took. */
  readonly statements: readonly string[];
  readonly status: number;
}

export interface Api {
  readonly store: Store;
  readonly app: App;
  /** One request over HTTP, without a port. */
  request(query: string, variables?: object): Promise<Answer>;
  /** The same where no error is expected. */
  ask(query: string, variables?: object): Promise<Data>;
  /** Code and message of the only error. */
  refusal(query: string, variables?: object): Promise<string>;
  close(): Promise<void>;
}

/** The API on a database of its own, holding the real document unless told otherwise. */
export async function openTestApi({ empty = false }: { readonly empty?: boolean } = {}): Promise<Api> {
  const store = await openTestStore();
  if (!empty) await importRealDocument(store);
  const app = createApp({ store, logger: pino({ level: 'silent' }) });
  const request = async (query: string, variables?: object): Promise<Answer> => {
    const statements: string[] = [];
    const stop = store.onStatement((sql) => statements.push(sql));
    const response = await app.yoga.fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data = null, errors = [] } = await response.json();
    stop();
    return { data, errors, statements, status: response.status };
  };
  return {
    store,
    app,
    request,
    async ask(query, variables) {
      const { data, errors } = await request(query, variables);
      if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
      return data;
    },
    async refusal(query, variables) {
      const { errors } = await request(query, variables);
      return errors.map(({ message, extensions }) => `${extensions.code}: ${message}`).join('\n');
    },
    close: () => store.close(),
  };
}

export async function importRealDocument(store: Store, slug = SLUG): Promise<void> {
  const bytes = await readFile(new URL(`../../data/${SLUG}.txt`, import.meta.url));
  const { graph } = readDocument(bytes, { slug });
  if (!graph) throw new Error('The real document gave no graph.');
  await importGraph(store, graph);
}
