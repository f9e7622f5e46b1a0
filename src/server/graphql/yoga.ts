import { createYoga } from 'graphql-yoga';
import type { Context } from '../../schema/context.ts';
import { schema } from '../../schema/index.ts';
import type { Store } from '../../store/store.ts';
import type { Logger } from '../logger.ts';
import type { RequestNotes } from '../request.ts';
import { MAX_BODY } from './body.ts';
import { createOperations } from './compile-operations.ts';
import { errorSettler, maskedErrors, useSettledErrors } from './mask-errors.ts';
import { createOneRevision, useOneRevision } from './one-revision.ts';
import { useOperationName } from './operation-name.ts';
import { useParseLimit } from './parse-limit.ts';

/** The pipeline that every operation goes through, and yoga's own HTTP layer at /graphql. */
export function createGraphql(store: Store, logger: Logger) {
  const settleErrors = errorSettler(logger);
  const operations = createOperations();
  const inOneRevision = createOneRevision(store);
  const yoga = createYoga<{ notes?: RequestNotes; isSecondTry?: boolean }, Context>({
    schema,
    maskedErrors,
    plugins: [
      useParseLimit(),
      operations.plugin,
      useOneRevision(inOneRevision),
      useOperationName(),
      useSettledErrors(settleErrors),
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
  return { yoga, settleErrors, operations, inOneRevision };
}

export type GraphqlServer = ReturnType<typeof createGraphql>;
