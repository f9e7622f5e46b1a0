/** Bytes that the body of a request may have. */
export const MAX_BODY = 1_000_000;
