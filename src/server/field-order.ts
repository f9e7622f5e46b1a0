import { execute } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Executes by graphql-js, whose answers have their fields in the order of the operation, as the specification wants it;
 * yoga's own executor puts those first that were resolved first.
 */
export function useFieldOrder(): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(execute);
    },
  };
}
