import { createYoga } from 'graphql-yoga';
import type { Context } from '../schema/context.ts';
import { schema } from '../schema/index.ts';
import type { Store } from '../store/store.ts';
import { MAX_BODY } from './body-limit.ts';
import { useCompiledOperations } from './compile-operations.ts';
import type { Logger } from './logger.ts';
import { maskedErrors, useMaskedErrorLog } from './mask-errors.ts';
import { useOneRevision } from './one-revision.ts';
import { useOperationName } from './operation-name.ts';
import { useParseLimit } from './parse-limit.ts';
import type { RequestNotes } from './request.ts';

/** GraphQL over HTTP at /graphql. */
export function createGraphql(store: Store, logger: Logger) {
  return createYoga<{ notes?: RequestNotes }, Context>({
    schema,
    maskedErrors,
    plugins: [
      useParseLimit(),
      useCompiledOperations(),
      useOneRevision(store),
      useOperationName(),
      useMaskedErrorLog(logger),
    ],
    maxRequestBodySize: MAX_BODY,
    // Everybody may read, nobody is anybody: no cookies, no credentials.
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'], maxAge: 86_400 },
    // What follows has a place of its own: pages and health in routes.ts, the log in mask-errors.ts.
    graphiql: false,
    landingPage: false,
    multipart: false,
    healthCheckEndpoint: '\n',
    logging: false,
  });
}
