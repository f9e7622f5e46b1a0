const BYTE = (letter: string) => letter.charCodeAt(0);

/**
 * Message types after which a client waits for an answer: Query, Sync, FunctionCall, Flush. Those of COPY are not among
 * them: the engine takes a COPY and its rows in one turn only, so a client sends them together with a Sync (copy-in.ts).
 */
const ENDS_TURN = new Set([...'QSFH'].map(BYTE));
const HEADER = 5;

export const FLUSH = BYTE('H');
export const TERMINATE = BYTE('X');

/** What a client sends before it waits. */
export interface Turn {
  /** Type of the last message. */
  readonly type: number;
  readonly bytes: Uint8Array;
}

/**
 * Cuts the byte stream of one connection (after its startup packet) into turns: whole messages up to and including the
 * one that asks for an answer. A statement of the extended protocol (Parse, Bind, Describe, Execute, Sync) is one turn.
 *
 * @throws {RangeError} on bytes that are no PostgreSQL messages.
 */
export function turnReader(): (chunk: Buffer) => Turn[] {
  let chunks: Buffer[] = [];
  let size = 0;
  /** Bytes that must be there before it is worth looking: large messages arrive in many chunks. */
  let needed = HEADER;
  /** Bytes from the start that are whole messages of a turn not yet ended. */
  let scanned = 0;

  return (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size < needed) return [];

    const buffer = chunks.length === 1 ? chunk : Buffer.concat(chunks);
    const turns: Turn[] = [];
    let start = 0;
    for (;;) {
      if (buffer.length - scanned < HEADER) {
        needed = scanned + HEADER;
        break;
      }
      const length = buffer.readInt32BE(scanned + 1);
      if (length < 4) throw new RangeError(`expected a message of at least 4 bytes, came a length of ${length}`);
      const end = scanned + 1 + length;
      if (end > buffer.length) {
        needed = end;
        break;
      }
      const type = buffer.readUInt8(scanned);
      if (type === TERMINATE) start = scanned; // what came before it and asks for no answer is dropped
      if (type === TERMINATE || ENDS_TURN.has(type)) {
        turns.push({ type, bytes: buffer.subarray(start, end) });
        start = end;
      }
      scanned = end;
    }
    chunks = [buffer.subarray(start)];
    size = buffer.length - start;
    scanned -= start;
    needed -= start;
    return turns;
  };
}
