import type { IncomingMessage } from 'node:http';
import { type DataAnswer, digestOf } from './answer.ts';
import type { Coding } from './coding.ts';

export interface Reply {
  readonly status: 200 | 304;
  /** Names and values in turn. */
  readonly headers: readonly string[];
  /** Absent with 304. */
  readonly body?: Buffer;
}

/** What matters of a request that is understood. */
export type Asking = Pick<IncomingMessage, 'method' | 'headers'>;

const VARY = ['vary', 'Accept, Accept-Encoding'] as const;
/** A browser may keep it, and asks each time whether it still holds. */
const REVALIDATE = ['cache-control', 'no-cache'] as const;

/**
 * An answer as one client gets it: in its media type and coding, and where it asked by GET, with a tag by which it can
 * ask again. A body in another coding is other bytes and so has a tag of its own.
 */
export function replyTo(request: Asking, answer: DataAnswer, type: string, coding: Coding): Reply {
  const coded = coding === 'identity' ? undefined : answer.coded?.[coding];
  const body = coded ?? answer.body;
  const content = ['content-type', `${type}; charset=utf-8`, 'content-length', String(body.length)];
  if (coded) content.push('content-encoding', coding);
  if (request.method === 'POST') return { status: 200, headers: [...VARY, ...content], body };

  const digest = digestOf(answer);
  const tagging = [...VARY, ...REVALIDATE, 'etag', `"${coded ? `${digest}.${coding}` : digest}"`];
  const known = request.headers['if-none-match'];
  if (known !== undefined && names(known, digest)) return { status: 304, headers: tagging };
  return { status: 200, headers: [...tagging, ...content], body };
}

/** Whether an If-None-Match names the answer, in whatever coding and however weakly. */
function names(tags: string, digest: string): boolean {
  if (tags.trim() === '*') return true;
  for (const [, tag = ''] of tags.matchAll(/"([^"]*)"/g)) if (tag.split('.', 1)[0] === digest) return true;
  return false;
}
