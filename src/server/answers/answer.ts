import { createHash } from 'node:crypto';

/** An answer with data and without errors, as it is sent: in both media types the same bytes. It is kept and shared. */
export interface DataAnswer {
  readonly kind: 'data';
  /** In memory of its own. */
  readonly body: Buffer;
  /** Name of the operation, for the log. */
  readonly operation: string | undefined;
  /** The body in other codings, as soon as they are made. */
  readonly coded?: Readonly<Partial<Record<'br' | 'gzip', Buffer>>>;
}

export const dataAnswer = (body: Buffer, operation: string | undefined): DataAnswer => ({
  kind: 'data',
  body,
  operation,
});

/**
 * A text in memory of its own: small buffers come from a slab that they share, and keeping one would keep the slab alive,
 * of up to sixteen times its size.
 */
export function ownBytes(text: string): Buffer {
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  return bytes;
}

const digests = new WeakMap<Buffer, string>();

/** What the body is known by; worked out once, and only where a client can use it. */
export function digestOf({ body }: DataAnswer): string {
  let digest = digests.get(body);
  if (digest === undefined) {
    digest = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    digests.set(body, digest);
  }
  return digest;
}
