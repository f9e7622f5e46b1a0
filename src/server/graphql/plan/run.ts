import { type ExecutionResult, GraphQLError, type GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../../schema/context.ts';

/** What a resolver is given beside the thing: for all things of one field the same. */
export interface Call {
  readonly args: Readonly<Record<string, unknown>>;
  readonly info: GraphQLResolveInfo;
}

/** An object or a list of the answer, perhaps still to be filled. */
export type Answer = Record<string | number, unknown>;

/** One execution of a planned operation. */
export interface Run {
  readonly context: Context;
  readonly variables: Readonly<Record<string, unknown>>;
  /** By the number of the field. */
  readonly calls: (Call | undefined)[];
  /** By the number of the selection, and the id of the thing: what was answered of it. */
  readonly answered: (Map<string, Answer> | undefined)[];
  /** How many values are not there yet. */
  waiting: number;
  failure: { readonly error: unknown } | null;
  /** Called when all values are there. */
  end(): void;
}

/** Makes of what a resolver gave what is answered. @throws where graphql-js would note an error */
export type Complete = (run: Run, value: unknown) => unknown;

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

function failed(run: Run, error: unknown): void {
  run.failure ??= { error };
}

function arrived(run: Run): void {
  run.waiting -= 1;
  if (run.waiting === 0) run.end();
}

/** Puts into the answer what comes of a value, at once or as soon as it is there; its place is taken at once. */
export function put(run: Run, into: Answer, key: string | number, value: unknown, complete: Complete): void {
  if (!isPromise(value)) {
    into[key] = complete(run, value);
    return;
  }
  into[key] = undefined;
  run.waiting += 1;
  value.then(
    (found) => {
      try {
        into[key] = complete(run, found);
      } catch (error) {
        failed(run, error);
      }
      arrived(run);
    },
    (error) => {
      failed(run, error);
      arrived(run);
    },
  );
}

function resultOf(data: unknown, failure: Run['failure']): ExecutionResult {
  if (!failure) return { data: data as Record<string, unknown> };
  const originalError = failure.error instanceof Error ? failure.error : null;
  return { errors: [new GraphQLError('This operation has no answer without errors.', { originalError })] };
}

/** Ends when nothing is read any more, whether it failed or not. */
export function execute(complete: Complete, context: Context, variables: Run['variables']): Promise<ExecutionResult> {
  return new Promise((resolve) => {
    let data: unknown;
    const run: Run = {
      context,
      variables,
      calls: [],
      answered: [],
      waiting: 1,
      failure: null,
      end: () => resolve(resultOf(data, run.failure)),
    };
    try {
      data = complete(run, {});
    } catch (error) {
      failed(run, error);
    }
    arrived(run);
  });
}
