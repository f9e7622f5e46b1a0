import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

// What the peers have in common.

/** Connections to the database: as many as the product opens. */
export const POOL = 10;

export function databaseUrl(): string {
  const url = process.env.DATABASE_URL;
  if (!url) throw new Error('Expected DATABASE_URL, the database to answer from.');
  return url;
}

/** Listens on a free port, says where in one line, and ends when asked to. */
export function announce(server: Server): void {
  server.listen(0, '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  });
  process.once('SIGTERM', () => process.exit(0));
}

export function bodyOf(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.once('end', () => resolve(body));
    request.once('error', reject);
  });
}
