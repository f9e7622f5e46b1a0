import { createServer, type Server } from 'node:http';
import type { App } from './app.ts';

/** How long running requests may go on after a stop was asked for, in milliseconds. */
const GRACE = 10_000;
/** How soon a connection is closed after its last answer, in milliseconds. */
const IDLE_EVERY = 20;

export interface Listening {
  /** Where the server is, such as http://127.0.0.1:4000/. */
  readonly url: string;
  /** Takes no new requests, lets running ones end (ten seconds at most), then closes every connection. */
  stop(): Promise<void>;
}

/** What keeps the server from listening, said so that the reader knows what to do next. */
export class ListenError extends Error {
  override name = 'ListenError';
}

function complaint(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new ListenError(
      `Port ${port} of ${host} is taken. Stop the program that listens there, or set PORT to another.`,
    );
  }
  if (error.code === 'EACCES') {
    return new ListenError(`Port ${port} of ${host} needs rights that this user lacks. Set PORT to one above 1023.`);
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new ListenError(`HOST is ${host}, which is no address of this machine. Set it to 127.0.0.1 or 0.0.0.0.`);
  }
  return error;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A server on a port has no address.');
  return address.port;
}

function urlOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}/`;
}

/** Where to listen; port 0 means any free one. */
export interface Place {
  readonly host: string;
  readonly port: number;
}

/**
 * Tries a place for others who are to listen there: a port that is taken is found before they start, and port 0 becomes
 * one port for all of them.
 * @throws {ListenError}
 */
export function tryPlace({ host, port }: Place): Promise<{ readonly url: string; readonly port: number }> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(complaint(error, host, port)));
    server.listen(port, host, () => {
      const found = portOf(server);
      server.close(() => resolve({ url: urlOf(host, found), port: found }));
    });
  });
}

/** @throws {ListenError} */
export function listen(app: App, { host, port }: Place): Promise<Listening> {
  const server = createServer(app.handle);
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      const late = setTimeout(() => server.closeAllConnections(), GRACE);
      // Connections become idle as their answers end. Looking for them now costs less than listening for each answer always.
      const idle = setInterval(() => server.closeIdleConnections(), IDLE_EVERY);
      server.close(() => {
        clearTimeout(late);
        clearInterval(idle);
        resolve();
      });
    });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(complaint(error, host, port)));
    server.listen(port, host, () => resolve({ url: urlOf(host, portOf(server)), stop }));
  });
}
