import type { Turn } from './turns.ts';

const [QUERY, PARSE, BIND] = [...'QPB'].map((letter) => letter.charCodeAt(0));
const STARTUP = 0;
const HEADER = 5;

/** A SELECT has no INSERT within: PostgreSQL wants those at the very front, after WITH. */
const READS = /^\s*(?:SELECT|SHOW|BEGIN|ROLLBACK)\b/i;
const WITH = /^\s*WITH\b/i;
const WRITES = /\b(?:INSERT|UPDATE|DELETE|MERGE)\b/i;
/** How much of a statement is looked at. */
const BEGINNING = 40;

/**
 * Whether a turn leaves the database as it is, as far as that is plain from how its statements begin. In doubt it is no:
 * answers are then worked out again that still held.
 */
export function onlyReads({ type, bytes }: Turn): boolean {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (type === STARTUP) return true;
  let known = false;
  for (let at = 0; at < buffer.length; at += 1 + buffer.readInt32BE(at + 1)) {
    const message = buffer[at];
    if (message === QUERY) {
      // Several statements can come in one query.
      return reads(buffer, at + HEADER) && !buffer.includes(';');
    }
    if (message === PARSE) {
      known = reads(buffer, buffer.indexOf(0, at + HEADER) + 1);
      if (!known) return false;
    }
    // What was parsed in an earlier turn is not at hand.
    if (message === BIND && !known) return false;
  }
  return known;
}

function reads(buffer: Buffer, start: number): boolean {
  const beginning = buffer.toString('latin1', start, start + BEGINNING);
  if (READS.test(beginning)) return true;
  return WITH.test(beginning) && !WRITES.test(buffer.toString('latin1', start, buffer.indexOf(0, start)));
}
