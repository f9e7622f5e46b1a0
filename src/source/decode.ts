import encodings from 'encoding-japanese';

export interface Decoded {
  /** Without byte-order mark; U+FFFD where bytes were no character, and for U+0000, which no database text can hold. */
  readonly text: string;
  /** WHATWG name: `utf-8`, `shift_jis`, `euc-jp`, `utf-16le` … */
  readonly encoding: string;
}

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** encoding-japanese's names → WHATWG's. */
const LEGACY: Readonly<Record<string, string>> = { SJIS: 'shift_jis', EUCJP: 'euc-jp' };

/** Legacy encodings are detected on a sample: enough text to tell them apart, however long the file. */
const SAMPLE_BYTES = 65_536;

/** Damaged UTF-8 is still UTF-8: at most one undecodable place in this many characters beyond ASCII. */
const TOLERATED_DAMAGE = 20;

/** Bytes of a text file to text. Never fails: the caller judges by the replacement characters. */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: text.includes('\0') ? text.replaceAll('\0', '\ufffd') : text, encoding };
}

function encodingOf(bytes: Uint8Array): string {
  for (const [name, mark] of BYTE_ORDER_MARKS) {
    if (mark.every((byte, i) => bytes[i] === byte)) return name;
  }
  if (isMostlyUtf8(bytes)) return 'utf-8';
  const detected = encodings.detect(bytes.subarray(0, SAMPLE_BYTES), ['EUCJP', 'SJIS']);
  return (detected && LEGACY[detected]) || 'utf-8';
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = count(text, /\ufffd+/g);
  return damaged === 0 || damaged * TOLERATED_DAMAGE < count(text, /[^\0-\x7f\ufffd]/g);
}

function count(text: string, pattern: RegExp): number {
  let matches = 0;
  for (const _ of text.matchAll(pattern)) matches++;
  return matches;
}
