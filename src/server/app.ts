import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Store } from '../store/store.ts';
import { createExplorer } from './explorer.ts';
import { createGraphql } from './graphql.ts';
import type { Logger } from './logger.ts';
import { notesOf } from './request.ts';
import { route } from './routes.ts';

const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

export interface App {
  /** GraphQL alone; `yoga.fetch` needs no port. */
  readonly yoga: ReturnType<typeof createGraphql>;
  /** Everything that the server answers, for node:http. */
  handle(request: IncomingMessage, response: ServerResponse): void;
}

export interface AppParts {
  readonly store: Store;
  readonly logger: Logger;
  /** Folder of the built explorer. Without one the app is the API alone. */
  readonly explorer?: string;
}

/** The server without a port. */
export function createApp({ store, logger, explorer: dist }: AppParts): App {
  const yoga = createGraphql(store, logger);
  const explorer = dist === undefined ? null : createExplorer(dist);
  return {
    yoga,
    handle(request, response) {
      const started = performance.now();
      const notes = notesOf(request);
      const path = (request.url ?? '/').split('?', 1)[0];
      response.setHeader('x-request-id', notes.id);
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
      response.once('close', () => {
        const { id: requestId, operation } = notes;
        const ms = Math.round((performance.now() - started) * 10) / 10;
        const status = response.writableFinished ? response.statusCode : 'aborted';
        logger.info({ requestId, method: request.method, path, operation, status, ms }, 'request');
      });
      route(request, response, { store, explorer })
        .then((answered) => (answered ? undefined : yoga(request, response, { notes })))
        .catch((error: unknown) => {
          logger.error({ requestId: notes.id, err: error }, 'A request failed.');
          if (!response.headersSent) response.writeHead(500);
          response.end();
        });
    },
  };
}
