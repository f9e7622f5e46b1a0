import type { IncomingMessage, ServerResponse } from 'node:http';
import { processRegularResult } from 'graphql-yoga';
import { type DataAnswer, dataAnswer, ownBytes } from '../answers/answer.ts';
import type { AnswerCache } from '../answers/cache.ts';
import { codingFor } from '../answers/coding.ts';
import { answerKey } from '../answers/key.ts';
import { replyTo } from '../answers/reply.ts';
import { baseHeaders, setBaseHeaders } from '../headers.ts';
import { perTurn } from '../per-turn.ts';
import type { RequestNotes } from '../request.ts';
import { MAX_BODY, readBody } from './body.ts';
import type { ReadyOperation } from './compile-operations.ts';
import { type MediaType, mediaTypeFor } from './media-type.ts';
import { type Params, paramsOfBody, paramsOfUrl } from './params.ts';
import type { GraphqlServer } from './yoga.ts';

/** An answer with errors or without data: for whoever asked, as it is. The headers that every answer has are not in it. */
interface OtherAnswer {
  readonly kind: 'other';
  readonly status: number;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  readonly body: string;
}

const JSON_TYPE = /^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i;

/** A response whose head is written, and its body. */
interface Headed {
  readonly response: ServerResponse;
  readonly body: Buffer | undefined;
}

/**
 * Each sending wakes whoever reads. Where that is a client or proxy on the same machine, and sleeps, it costs as much as all
 * the rest of a small answer; those of one turn, sent together, wake it once.
 */
const sending = perTurn<Headed>((all) => {
  for (const { response, body } of all) response.end(body);
});

/** What was given at once. */
const DONE = Promise.resolve();

/** Everybody may read. */
const CORS = ['access-control-allow-origin', '*'] as const;

/** One request whose form is known. */
interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly notes: RequestNotes;
  readonly method: 'GET' | 'POST';
  readonly type: MediaType;
}

/**
 * GraphQL over HTTP. What nearly all requests are, a GET or a POST of JSON for one answer of JSON, goes straight from
 * node:http to yoga's pipeline (validation, limits, masking); making the objects of the Fetch API for yoga's own HTTP
 * layer costs more than executing a small operation. Everything else, and whatever is malformed, goes to that layer.
 * What was answered before and still holds is given again, and nothing of GraphQL is touched.
 */
export function createEntry(
  { yoga, settleErrors, operations, inOneRevision }: GraphqlServer,
  answers: AnswerCache | null,
) {
  // What yoga's plugins look at is the method alone.
  const requests = {
    GET: new yoga.fetchAPI.Request('http://localhost/graphql'),
    POST: new yoga.fetchAPI.Request('http://localhost/graphql', { method: 'POST' }),
  };

  /**
   * What yoga's pipeline has parsed, validated and answered before, and was compiled, need not pass its hooks again: they
   * are half of what a small operation costs. Anything but plain data, a failure too, is left to the pipeline.
   */
  async function makeAgain(ready: ReadyOperation): Promise<DataAnswer | null> {
    const executed = await inOneRevision(ready.execute).catch(() => null);
    return executed && dataAnswer(executed.toBytes(), ready.name);
  }

  async function make({ method, type, notes }: Asked, params: Params): Promise<DataAnswer | OtherAnswer> {
    const ready = operations.find(params);
    const again = ready && (await makeAgain(ready));
    if (again) return again;
    const context = { notes, isSecondTry: ready !== null };
    const result = await yoga.getResultForParams({ params, request: requests[method] }, context);
    if (result && 'data' in result && !('errors' in result)) {
      return dataAnswer(ownBytes(JSON.stringify(result)), notes.operation);
    }
    if (!result || Symbol.asyncIterator in result) throw new Error('Expected one result, got a stream of them.');
    settleErrors(result, notes);
    return otherAnswer(processRegularResult(result, yoga.fetchAPI, type));
  }

  /** Gives what is kept, or was just made. Nothing here waits. */
  function give({ request, response, notes, type }: Asked, key: string | null, found: DataAnswer): void {
    if (found.operation !== undefined) notes.operation = found.operation;
    const coding = codingFor(request.headers['accept-encoding']);
    if (key !== null && coding !== 'identity') answers?.encode(key, found, coding);
    const { status, headers, body } = replyTo(request, found, type, coding);
    response.writeHead(status, [...baseHeaders(notes.id), ...CORS, ...headers]);
    sending.add({ response, body });
  }

  async function answer(asked: Asked, params: Params, key: string | null): Promise<void> {
    const making = () => make(asked, params);
    const found = !answers || key === null ? await making() : (answers.find(key) ?? (await answers.share(key, making)));
    if (found.kind === 'other') sendOther(asked.response, asked.notes, found);
    else give(asked, key, found);
  }

  /**
   * Answers words that are a request, of which `read` makes out what they ask for: an address or a body, which begin with
   * other characters. Where they came before and their answer is kept, they are not read, and nothing waits: reading and
   * promises would be a quarter of what such a request costs.
   * @returns null where they are no request
   */
  function respond(asked: Asked, words: string, read: (words: string) => Params | null): Promise<void> | null {
    const known = answers?.keyOf(words);
    const kept = known === undefined ? undefined : answers?.find(known);
    if (known !== undefined && kept) {
      give(asked, known, kept);
      return DONE;
    }
    const params = read(words);
    if (!params) return null;
    const key = answers ? answerKey(params) : null;
    if (key !== null) answers?.learn(words, key);
    return answer(asked, params, key);
  }

  /** What is no well-formed request, to yoga's own layer, which says what is wrong. */
  async function refuse({ request, response, notes, method }: Asked, body: string): Promise<void> {
    const given = new yoga.fetchAPI.Request('http://localhost/graphql', {
      method,
      headers: { 'content-type': 'application/json', accept: request.headers.accept ?? '*/*' },
      body,
    });
    sendOther(response, notes, await otherAnswer(await yoga.fetch(given, { notes })));
  }

  return function enter(request: IncomingMessage, response: ServerResponse, notes: RequestNotes): Promise<void> {
    const leave = async () => {
      setBaseHeaders(response, notes.id);
      await yoga(request, response, { notes });
    };
    const { method, headers, url = '' } = request;
    const type = mediaTypeFor(headers.accept);
    if (type === null) return leave();
    if (method === 'GET') return respond({ request, response, notes, method, type }, url, paramsOfUrl) ?? leave();
    const tooLong = Number(headers['content-length']) > MAX_BODY;
    if (method !== 'POST' || tooLong || !JSON_TYPE.test(headers['content-type'] ?? '')) return leave();
    const asked: Asked = { request, response, notes, method, type };
    return new Promise((resolve, reject) => {
      readBody(request, (body) => {
        try {
          const words = body.toString();
          const answered = body.length > MAX_BODY ? null : respond(asked, words, paramsOfBody);
          resolve(answered ?? refuse(asked, words));
        } catch (error) {
          reject(error);
        }
      });
    });
  };
}

async function otherAnswer(response: Response): Promise<OtherAnswer> {
  const headers = [...response.headers].filter(([name]) => name !== 'content-length').flat();
  return { kind: 'other', status: response.status, headers, body: await response.text() };
}

function sendOther(response: ServerResponse, notes: RequestNotes, { status, headers, body }: OtherAnswer): void {
  const bytes = Buffer.from(body);
  const length = ['content-length', String(bytes.length)];
  response.writeHead(status, [...baseHeaders(notes.id), ...CORS, ...headers, ...length]);
  sending.add({ response, body: bytes });
}
