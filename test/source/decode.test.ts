import encodings from 'encoding-japanese';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/source/decode.ts';

const TEXT = '第3章 対策\n1\tア)\t政府機関統一基準の見直し\t内閣官房\t・検討中。\t②\n';

function encode(text: string, to: 'SJIS' | 'EUCJP'): Uint8Array {
  return new Uint8Array(encodings.convert(encodings.stringToCode(text), { from: 'UNICODE', to }));
}

describe('decode', () => {
  it.each([
    ['utf-8', new TextEncoder().encode(TEXT)],
    ['utf-8', new TextEncoder().encode(`\ufeff${TEXT}`)],
    ['shift_jis', encode(TEXT, 'SJIS')],
    ['euc-jp', encode(TEXT, 'EUCJP')],
    ['utf-16le', new Uint8Array([0xff, 0xfe, ...Buffer.from(TEXT, 'utf16le')])],
  ] as const)('reads %s', (encoding, bytes) => {
    expect(decode(bytes)).toEqual({ encoding, text: TEXT });
  });

  it('keeps UTF-8 with a few broken bytes UTF-8', () => {
    const bytes = new TextEncoder().encode(TEXT);
    bytes[40] = 0xff;
    expect(decode(bytes).encoding).toBe('utf-8');
    expect(decode(bytes).text).toContain('\ufffd');
  });

  it('makes U+0000, which no database text can hold, U+FFFD', () => {
    expect(decode(new TextEncoder().encode('a\0b')).text).toBe('a\ufffdb');
  });

  it('does not fail on any byte', () => {
    const every = Uint8Array.from({ length: 256 }, (_, i) => i);
    expect(decode(every).text.length).toBeGreaterThan(0);
    expect(decode(new Uint8Array()).text).toBe('');
  });
});
