import type { IncomingMessage, ServerResponse } from 'node:http';
import { processRegularResult } from 'graphql-yoga';
import { baseHeaders, setBaseHeaders } from '../headers.ts';
import type { RequestNotes } from '../request.ts';
import { MAX_BODY, readBody } from './body.ts';
import { type MediaType, mediaTypeFor } from './media-type.ts';
import { type Params, paramsOfBody, paramsOfUrl } from './params.ts';
import type { GraphqlServer } from './yoga.ts';

/** What is sent, but for the headers that every answer has. */
interface Answer {
  readonly status: number;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: string;
}

const JSON_TYPE = /^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i;

/** Everybody may read. */
const CORS = ['access-control-allow-origin', '*'] as const;

/**
 * GraphQL over HTTP. What nearly all requests are, a GET or a POST of JSON for one answer of JSON, goes straight from
 * node:http to yoga's pipeline (validation, limits, masking); making the objects of the Fetch API for yoga's own HTTP
 * layer costs more than executing a small operation. Everything else, and whatever is malformed, goes to that layer.
 */
export function createEntry({ yoga, settleErrors }: GraphqlServer) {
  // What yoga's plugins look at is the method alone.
  const requests = {
    GET: new yoga.fetchAPI.Request('http://localhost/graphql'),
    POST: new yoga.fetchAPI.Request('http://localhost/graphql', { method: 'POST' }),
  };

  async function answer(method: 'GET' | 'POST', params: Params, type: MediaType, notes: RequestNotes): Promise<Answer> {
    const result = await yoga.getResultForParams({ params, request: requests[method] }, { notes });
    if (result && 'data' in result && !('errors' in result)) {
      const headers = ['content-type', `${type}; charset=utf-8`];
      return { status: 200, headers, body: JSON.stringify(result) };
    }
    if (!result || Symbol.asyncIterator in result) throw new Error('Expected one result, got a stream of them.');
    settleErrors(result, notes);
    return answerOf(processRegularResult(result, yoga.fetchAPI, type));
  }

  return async function enter(request: IncomingMessage, response: ServerResponse, notes: RequestNotes): Promise<void> {
    const leave = async () => {
      setBaseHeaders(response, notes.id);
      await yoga(request, response, { notes });
    };
    const { method, headers, url = '' } = request;
    const type = mediaTypeFor(headers.accept);
    if (type === null) return leave();
    if (method === 'GET') {
      const params = paramsOfUrl(url);
      return params ? send(response, notes, await answer(method, params, type, notes)) : leave();
    }
    const tooLong = Number(headers['content-length']) > MAX_BODY;
    if (method !== 'POST' || tooLong || !JSON_TYPE.test(headers['content-type'] ?? '')) return leave();
    const body = await readBody(request);
    if (body === null) return;
    const params = body.length > MAX_BODY ? null : paramsOfBody(body);
    if (params) return send(response, notes, await answer(method, params, type, notes));
    const given = new yoga.fetchAPI.Request('http://localhost/graphql', {
      method,
      headers: { 'content-type': 'application/json', accept: headers.accept ?? '*/*' },
      body: body.toString(),
    });
    send(response, notes, await answerOf(await yoga.fetch(given, { notes })));
  };
}

async function answerOf(response: Response): Promise<Answer> {
  return { status: response.status, headers: [...response.headers].flat(), body: await response.text() };
}

function send(response: ServerResponse, notes: RequestNotes, { status, headers, body }: Answer): void {
  const bytes = Buffer.from(body);
  const length = ['content-length', String(bytes.length)];
  response.writeHead(status, [...baseHeaders(notes.id), ...CORS, ...headers, ...length]);
  response.end(bytes);
}
