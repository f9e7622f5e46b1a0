import { Agent, request } from 'node:http';
import type { Request } from '../servers/servers.ts';

const agent = new Agent({ keepAlive: true });

export const HEADERS = { 'content-type': 'application/json', accept: 'application/json' };

/** The answer to one request, and how long it took to the last byte. */
export function ask(url: string, { path, body }: Request): Promise<{ readonly text: string; readonly ms: number }> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { ...HEADERS, 'content-length': Buffer.byteLength(body) };
    const sent = request(`${url}${path}`, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.once('error', reject);
      response.once('end', () => {
        if (response.statusCode === 200 && !text.includes('"errors":')) {
          return resolve({ text, ms: performance.now() - started });
        }
        reject(
          new Error(`${url}${path} answered ${response.statusCode}: ${text.slice(0, 500)}\nto ${body.slice(0, 500)}`),
        );
      });
    });
    sent.once('error', reject);
    sent.end(body);
  });
}

export async function askData<Data>(url: string, query: string, variables: object): Promise<Data> {
  return JSON.parse((await ask(url, { path: '/graphql', body: JSON.stringify({ query, variables }) })).text).data;
}
