import type { IncomingMessage } from 'node:http';

/** Bytes that the body of a request may have. */
export const MAX_BODY = 1_000_000;

/** The body, cut somewhere behind MAX_BODY; null where the client went away before its end. */
export function readBody(request: IncomingMessage): Promise<Buffer | null> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      if (size <= MAX_BODY) chunks.push(chunk);
      size += chunk.length;
    });
    request.once('end', () => resolve(chunks[0] && chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)));
    request.once('close', () => resolve(null));
  });
}
