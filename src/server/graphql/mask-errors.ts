import { type ExecutionResult, GraphQLError } from 'graphql';
import { maskError, type Plugin } from 'graphql-yoga';
import { badInput, type ErrorCode } from '../../loaders/user-error.ts';
import type { Logger } from '../logger.ts';
import type { RequestNotes } from '../request.ts';
import { MAX_BODY } from './body.ts';

const INTERNAL: ErrorCode = 'INTERNAL_SERVER_ERROR';
const TOO_LARGE: ErrorCode = 'REQUEST_ENTITY_TOO_LARGE';
const MESSAGE = 'Something went wrong on the server; its log says what, under the request id.';

/** PostgreSQL's code for text that it cannot hold. GraphQL strings can contain U+0000, its texts cannot. */
const UNTRANSLATABLE = new Set(['22021', '22P05']);

const codeOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;

/** What each masked error hides, until the log has it. */
const hidden = new WeakMap<GraphQLError, unknown>();

function mask(error: unknown): Error {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  if (UNTRANSLATABLE.has(String(codeOf(original)))) {
    const path = error instanceof GraphQLError ? error.path : undefined;
    const { message, extensions } = badInput('A text argument contains the character U+0000, which no text here has.');
    return new GraphQLError(message, { extensions, path });
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
 * Logs what was masked, and gives the client the id under which the log has it. GraphQL itself gives no code where
 * variables or the operation's name do not fit the document; those get theirs here.
 */
export const errorSettler =
  (logger: Logger) =>
  ({ errors = [] }: Pick<ExecutionResult, 'errors'>, notes: RequestNotes | undefined): void => {
    for (const error of errors) {
      error.extensions.code ??= UNCODED;
      if (error.extensions.code !== INTERNAL) continue;
      const requestId = notes?.id;
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
