import type { Plugin } from 'graphql-yoga';

/** Enough for the introspection and for long documents by hand; validation of more than this could take seconds. */
export const MAX_TOKENS = 5_000;

/** Refuses overlong documents before anything is built from them. */
export function useParseLimit(): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      setParseFn((source, options) => parseFn(source, { ...options, maxTokens: MAX_TOKENS }));
    },
  };
}
