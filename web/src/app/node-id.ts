/**
 * Global IDs of the API in the path of an address: base64 in its alphabet for URLs, without padding, so that neither a
 * router nor a proxy sees a slash where there is none. (RFC 4648, section 5)
 */
export const toPath = (id: string): string => id.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

export function fromPath(text: string): string {
  const id = text.replaceAll('-', '+').replaceAll('_', '/');
  return id.endsWith('=') ? id : id + '='.repeat((4 - (id.length % 4)) % 4);
}
