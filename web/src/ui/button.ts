const base =
  'inline-flex min-h-11 items-center justify-center gap-1.5 [&>svg]:shrink-0 rounded-md px-3 text-sm whitespace-nowrap no-underline disabled:cursor-not-allowed disabled:opacity-50';

/** The one thing to do here. */
export const primaryButton = `${base} bg-accent font-bold text-on-accent hover:brightness-110`;
/** One of the things that can be done. */
export const plainButton = `${base} border border-line-strong bg-raised text-ink hover:bg-hover`;
/** In a row of tools. */
export const quietButton = `${base} text-ink hover:bg-hover`;
