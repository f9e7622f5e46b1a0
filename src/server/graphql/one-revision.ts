import type { Plugin } from 'graphql-yoga';
import { createLoaders } from '../../loaders/index.ts';
import { createMinistryNames } from '../../loaders/ministry-names.ts';
import { createReader, type Reader } from '../../loaders/reader.ts';
import type { Context } from '../../schema/context.ts';
import type { Store } from '../../store/store.ts';
import { inSnapshot } from '../../store/transaction.ts';

/**
 * Gives every answer from one revision of the graph, though an operation takes several statements and an import may
 * commit between them. An execution that began and ended within one epoch read one state; where there is no epoch, the
 * statements say which state they saw. Where states differ, the epoch has ended, or a name was remembered from before, the
 * answer is thrown away and the operation executed again in one snapshot. That is rare, so the rule costs nothing.
 */
export function useOneRevision(store: Store): Plugin<Context> {
  const namesFor = createMinistryNames();
  const contextOf = (reader: Reader): Context => {
    const names = namesFor(reader);
    return { reader, names, loaders: createLoaders(reader, names), prisma: store.prisma };
  };
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args) => {
        const execute = (reader: Reader) =>
          executeFn({ ...args, contextValue: { ...args.contextValue, ...contextOf(reader) } });

        const reader = createReader(store.query, store.epoch);
        const answer = await execute(reader);
        if (reader.consistent()) return answer;
        return inSnapshot(store, async (query) => {
          const still = createReader(query);
          // Fixes the moment, and so tells what is remembered of it from what is not.
          await still.query({ text: 'SELECT 1 AS one' });
          return execute(still);
        });
      });
    },
  };
}
