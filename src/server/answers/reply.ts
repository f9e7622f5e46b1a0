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
  const tag = coded ? `${digest}.${coding}` : digest;
  const known = knownTag(request.headers['if-none-match'], digest, tag);
  const tagging = [...VARY, ...REVALIDATE, 'etag', `"${known ?? tag}"`];
  return known === null ? { status: 200, headers: [...tagging, ...content], body } : { status: 304, headers: tagging };
}

/**
 * The tag by which a client knows the answer, in whatever coding and however weakly; null where it does not. A 304 says
 * that one again: a cache finds by it which of the bodies it holds is meant.
 */
function knownTag(tags: string | undefined, digest: string, current: string): string | null {
  if (tags === undefined) return null;
  if (tags.trim() === '*') return current;
  for (const [, tag = ''] of tags.matchAll(/"([^"]*)"/g)) if (tag.split('.', 1)[0] === digest) return tag;
  return null;
}
