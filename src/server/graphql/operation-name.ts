import type { Plugin } from 'graphql-yoga';
import type { RequestNotes } from '../request.ts';

/** Notes the operation's name for the log: the one asked for, or the only one there is. */
export function useOperationName(): Plugin<{ notes?: RequestNotes }> {
  return {
    onExecute({ args }) {
      const { notes } = args.contextValue;
      if (!notes) return;
      for (const definition of args.document.definitions) {
        if (definition.kind !== 'OperationDefinition' || !definition.name) continue;
        const name = definition.name.value;
        if (args.operationName ? name === args.operationName : true) notes.operation = name;
      }
    },
  };
}
