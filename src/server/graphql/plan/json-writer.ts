/** Nearly all answers fit; what a longer one needs is given back. */
const USUAL_BYTES = 1 << 20;
/** Of one UTF-16 unit in UTF-8, at most. */
const MAX_UNIT_BYTES = 3;

const ESCAPED = /["\\\p{Cc}\p{Cs}]/u;

/** A string in JSON. Most have nothing to escape, and to see that takes half as long as JSON.stringify. */
const quoted = (value: string): string => (ESCAPED.test(value) ? JSON.stringify(value) : `"${value}"`);

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Writes JSON as bytes. What comes again is copied: that takes a tenth of writing it. */
class JsonWriter {
  #bytes = Buffer.allocUnsafeSlow(USUAL_BYTES);
  #length = 0;
  /** What is to be encoded next. */
  #text = '';
  readonly #written = new Map<object, Span>();

  /** Adds JSON. */
  add(text: string): void {
    this.#text += text;
  }

  /** Adds a string, number, boolean, or whatever else a leaf is. */
  addLeaf(value: unknown): void {
    this.#text += typeof value === 'string' ? quoted(value) : JSON.stringify(value);
  }

  /** Adds a thing that may come again. */
  addOnce<Thing extends object>(thing: Thing, write: (writer: JsonWriter, thing: Thing) => void): void {
    this.#encode();
    const written = this.#written.get(thing);
    if (written) {
      this.#reserve(written.end - written.start);
      this.#length += this.#bytes.copy(this.#bytes, this.#length, written.start, written.end);
      return;
    }
    const start = this.#length;
    write(this, thing);
    this.#encode();
    this.#written.set(thing, { start, end: this.#length });
  }

  /** What was written, in memory of its own. */
  end(): Buffer {
    this.#encode();
    const made = Buffer.allocUnsafeSlow(this.#length);
    this.#bytes.copy(made, 0, 0, this.#length);
    return made;
  }

  /** After it something else may be written. */
  clear(): void {
    if (this.#bytes.length > USUAL_BYTES) this.#bytes = Buffer.allocUnsafeSlow(USUAL_BYTES);
    this.#length = 0;
    this.#text = '';
    this.#written.clear();
  }

  #encode(): void {
    if (this.#text === '') return;
    this.#reserve(this.#text.length * MAX_UNIT_BYTES);
    this.#length += this.#bytes.write(this.#text, this.#length);
    this.#text = '';
  }

  #reserve(size: number): void {
    const needed = this.#length + size;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(needed * 2);
    this.#bytes.copy(larger, 0, 0, this.#length);
    this.#bytes = larger;
  }
}

export type { JsonWriter };

const shared = new JsonWriter();

/** The bytes of what `write` adds, all of it at once. */
export function writeJson(write: (writer: JsonWriter) => void): Buffer {
  try {
    write(shared);
    return shared.end();
  } finally {
    shared.clear();
  }
}
