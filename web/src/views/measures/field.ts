/** A field to type in. */
export const field =
  'min-h-11 rounded-md border border-line-strong bg-raised px-3 text-sm text-ink placeholder:text-muted';
