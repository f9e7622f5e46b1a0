import type { Plugin } from 'graphql-yoga';
import { createLoaders } from '../../loaders/index.ts';
import { createMinistryNames } from '../../loaders/ministry-names.ts';
import { createReader, type Reader } from '../../loaders/reader.ts';
import type { Context } from '../../schema/context.ts';
import type { Store } from '../../store/store.ts';
import { inSnapshot } from '../../store/transaction.ts';

/** Executes with a context of its own, perhaps twice, and resolves with what came of one revision. */
export type InOneRevision = <Result>(execute: (context: Context) => Result | Promise<Result>) => Promise<Result>;

/**
 * Gives every answer from one revision of the graph, though an operation takes several statements and an import may
 * commit between them. An execution that began and ended within one epoch read one state; where there is no epoch, the
 * statements say which state they saw. Where states differ, the epoch has ended, or a name was remembered from before, the
 * answer is thrown away and the operation executed again in one snapshot. That is rare, so the rule costs nothing.
 */
export function createOneRevision(store: Store): InOneRevision {
  const namesFor = createMinistryNames();
  const contextOf = (reader: Reader): Context => {
    const names = namesFor(reader);
    return { reader, names, loaders: createLoaders(reader, names), prisma: store.prisma };
  };
  return async (execute) => {
    const reader = createReader(store.query, store.epoch);
    const answer = await execute(contextOf(reader));
    if (reader.consistent()) return answer;
    return inSnapshot(store, async (query) => {
      const still = createReader(query);
      // Fixes the moment, and so tells what is remembered of it from what is not.
      await still.query({ text: 'SELECT 1 AS one' });
      return execute(contextOf(still));
    });
  };
}

/** The same for what yoga executes. */
export function useOneRevision(inOneRevision: InOneRevision): Plugin<Context> {
  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn((args) =>
        inOneRevision((context) => executeFn({ ...args, contextValue: { ...args.contextValue, ...context } })),
      );
    },
  };
}
