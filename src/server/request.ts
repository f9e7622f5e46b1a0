import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What the server notes of one request, from its arrival to the line in the log. */
export interface RequestNotes {
  /** Stands in the answer's X-Request-Id, in masked errors and in every log line of the request. */
  readonly id: string;
  /** Name of the GraphQL operation; set once it is known. */
  operation?: string;
}

/** An id that a proxy in front gave is kept if it is harmless in a log. */
const HARMLESS = /^[\w.-]{1,100}$/;

export function notesOf({ headers }: IncomingMessage): RequestNotes {
  const given = headers['x-request-id'];
  return { id: typeof given === 'string' && HARMLESS.test(given) ? given : randomUUID() };
}
