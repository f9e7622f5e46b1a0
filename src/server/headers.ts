import type { ServerResponse } from 'node:http';

const SECURITY = [
  ['x-content-type-options', 'nosniff'],
  ['x-frame-options', 'DENY'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
] as const;

const SECURITY_IN_TURN = SECURITY.flat();

/** What every answer has, as `writeHead` takes it: names and values in turn. Much quicker than setting one by one. */
export const baseHeaders = (requestId: string): string[] => ['x-request-id', requestId, ...SECURITY_IN_TURN];

/** The same, for whoever writes the head by other means. */
export function setBaseHeaders(response: ServerResponse, requestId: string): void {
  response.setHeader('x-request-id', requestId);
  for (const [name, value] of SECURITY) response.setHeader(name, value);
}
