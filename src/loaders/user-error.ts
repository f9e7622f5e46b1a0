import { GraphQLError } from 'graphql';

/** Every code that `extensions.code` of an error can have, GraphQL's own parse and validation codes aside. */
export type ErrorCode =
  /** The request asks for something that cannot be: the message says what was expected and what came. */
  | 'BAD_USER_INPUT'
  /** The operation would cost more than one request may. */
  | 'QUERY_TOO_COMPLEX'
  /** The request's body is longer than the server takes. */
  | 'REQUEST_ENTITY_TOO_LARGE'
  /** The database ended a statement that took longer than one may (STATEMENT_TIMEOUT_MS). */
  | 'QUERY_TIMEOUT'
  /** The graph cannot answer yet: nothing was imported. */
  | 'NOT_READY'
  /** A fault of ours; the log has it under the request's id. */
  | 'INTERNAL_SERVER_ERROR';

/** An error that the client is meant to read; everything else is masked on its way out. */
export function userError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

export function badInput(message: string): GraphQLError {
  return userError('BAD_USER_INPUT', message);
}

/**
 * A number that an argument gives.
 * @throws BAD_USER_INPUT where it is out of its bounds.
 */
export function numberArgument(name: string, value: number, [least, most]: readonly [number, number]): number {
  if (value >= least && value <= most) return value;
  throw badInput(`${name} must be from ${least} to ${most}, got ${value}.`);
}
