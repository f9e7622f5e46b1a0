import type { IncomingMessage } from 'node:http';

/** Bytes that the body of a request may have. */
export const MAX_BODY = 1_000_000;

/** Hands on the body, cut somewhere behind MAX_BODY. Where the client goes away before its end, nothing follows. */
export function readBody(request: IncomingMessage, onBody: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  request.on('data', (chunk: Buffer) => {
    if (size <= MAX_BODY) chunks.push(chunk);
    size += chunk.length;
  });
  request.on('end', () => onBody(chunks[0] && chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
}
