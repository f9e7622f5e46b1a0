import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Store } from '../store/store.ts';
import { createAnswerCache } from './answers/cache.ts';
import { createExplorer } from './explorer.ts';
import { createEntry } from './graphql/entry.ts';
import { createGraphql, type GraphqlServer } from './graphql/yoga.ts';
import { setBaseHeaders } from './headers.ts';
import type { Logger } from './logger.ts';
import { notesOf } from './request.ts';
import { isForApi, pathOf, route } from './routes.ts';

export interface App {
  /** GraphQL alone; `yoga.fetch` needs no port. */
  readonly yoga: GraphqlServer['yoga'];
  /** Everything that the server answers, for node:http. */
  handle(request: IncomingMessage, response: ServerResponse): void;
}

export interface AppParts {
  readonly store: Store;
  readonly logger: Logger;
  /** Folder of the built explorer. Without one the app is the API alone. */
  readonly explorer?: string;
  /** How much of what was answered may be kept. Without it, nothing is. */
  readonly answerCacheBytes?: number;
}

/** The server without a port. */
export function createApp({ store, logger, explorer: dist, answerCacheBytes = 0 }: AppParts): App {
  const graphql = createGraphql(store, logger);
  const keeps = answerCacheBytes > 0;
  const enter = createEntry(graphql, keeps ? createAnswerCache({ bytes: answerCacheBytes, epoch: store.epoch }) : null);
  const explorer = dist === undefined ? null : createExplorer(dist);
  const other = (request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> => {
    setBaseHeaders(response, requestId);
    return route(request, response, { store, explorer });
  };
  return {
    yoga: graphql.yoga,
    handle(request, response) {
      const started = performance.now();
      const notes = notesOf(request);
      const path = pathOf(request);
      response.on('close', () => {
        const { id: requestId, operation } = notes;
        const ms = Math.round((performance.now() - started) * 10) / 10;
        const status = response.writableFinished ? response.statusCode : 'aborted';
        logger.info({ requestId, method: request.method, path, operation, status, ms }, 'request');
      });
      const answered = isForApi(request) ? enter(request, response, notes) : other(request, response, notes.id);
      answered.catch((error: unknown) => {
        logger.error({ requestId: notes.id, err: error }, 'A request failed.');
        if (!response.headersSent) response.writeHead(500);
        response.end();
      });
    },
  };
}
