import { type ExecutionResult, GraphQLError } from 'graphql';
import { maskError, type Plugin } from 'graphql-yoga';
import { badInput, type ErrorCode, userError } from '../../loaders/user-error.ts';
import type { Logger } from '../logger.ts';
import type { RequestNotes } from '../request.ts';
import { MAX_BODY } from './body.ts';

const INTERNAL: ErrorCode = 'INTERNAL_SERVER_ERROR';
const TIMEOUT: ErrorCode = 'QUERY_TIMEOUT';
const TOO_LARGE: ErrorCode = 'REQUEST_ENTITY_TOO_LARGE';
const MESSAGE = 'Something went wrong on the server; its log says what, under the request id.';

/** PostgreSQL's code for text that it cannot hold. GraphQL strings can contain U+0000, its texts cannot. */
const UNTRANSLATABLE = new Set(['22021', '22P05']);

/**
 * PostgreSQL's code for a statement that was cancelled: by its timeout or, which only words tell, by somebody. They may be
 * in any language, but nobody cancels ours as a rule.
 */
const CANCELLED = '57014';
const BY_SOMEBODY = /user request/;

const timedOut = (): GraphQLError =>
  userError(
    TIMEOUT,
    'The database did not answer a part of this operation within the time that one statement may take (STATEMENT_TIMEOUT_MS). Ask for less at once, narrow the filter, or ask again when the server is less busy.',
  );

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/** What of the database's errors is the client's business. */
function tellable(error: unknown): GraphQLError | null {
  const code = String(codeOf(error));
  if (UNTRANSLATABLE.has(code)) {
    return badInput('A text argument contains the character U+0000, which no text here has.');
  }
  return code === CANCELLED && error instanceof Error && !BY_SOMEBODY.test(error.message) ? timedOut() : null;
}

/** What each masked error hides, until the log has it. */
const hidden = new WeakMap<GraphQLError, unknown>();

function mask(error: unknown): Error {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const told = tellable(original);
  if (told) {
    const path = error instanceof GraphQLError ? error.path : undefined;
    return new GraphQLError(told.message, { extensions: told.extensions, path });
  }
  if (error instanceof GraphQLError && error.extensions.code === TOO_LARGE) {
    return new GraphQLError(`The request's body has more than ${MAX_BODY} bytes.`, { extensions: error.extensions });
  }
  const masked = maskError(error, MESSAGE, false);
  if (masked !== error && masked instanceof GraphQLError) hidden.set(masked, original);
  return masked;
}

/** For yoga: errors made for the client pass, all others lose their words. */
export const maskedErrors = { errorMessage: MESSAGE, maskError: mask };

const UNCODED: ErrorCode = 'BAD_USER_INPUT';

/**
 * Logs what was masked or took too long, and gives the client the id under which the log has what was masked. GraphQL itself gives no code where
 * variables or the operation's name do not fit the document; those get theirs here.
 */
export const errorSettler =
  (logger: Logger) =>
  ({ errors = [] }: Pick<ExecutionResult, 'errors'>, notes: RequestNotes | undefined): void => {
    for (const error of errors) {
      error.extensions.code ??= UNCODED;
      const requestId = notes?.id;
      if (error.extensions.code === TIMEOUT) {
        logger.warn({ requestId, path: error.path }, 'A statement took longer than STATEMENT_TIMEOUT_MS.');
      }
      if (error.extensions.code !== INTERNAL) continue;
      error.extensions.requestId = requestId;
      delete error.extensions.unexpected;
      logger.error({ requestId, path: error.path, err: hidden.get(error) ?? error }, 'A request failed.');
    }
  };

export type SettleErrors = ReturnType<typeof errorSettler>;

/** The same for what yoga's own HTTP layer answers. */
export function useSettledErrors(settle: SettleErrors): Plugin<object, { notes?: RequestNotes }> {
  return {
    onResultProcess({ result, serverContext }) {
      for (const one of Array.isArray(result) ? result : [result])
        if ('errors' in one) settle(one, serverContext.notes);
    },
  };
}
