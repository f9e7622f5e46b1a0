import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../../schema/context.ts';
import { type JsonWriter, writeJson } from './json-writer.ts';

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
  failed: boolean;
  /** Called when all values are there. */
  end(): void;
}

/** What is done with the values of one place of an operation. */
export interface Planned {
  /** Makes of what a resolver gave what is answered. @throws where graphql-js would note an error */
  complete(run: Run, value: unknown): unknown;
  /** Writes what was made, as soon as all of it is there. */
  write(writer: JsonWriter, made: unknown): void;
}

const isPromise = (value: unknown): value is PromiseLike<unknown> =>
  typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';

function arrived(run: Run): void {
  run.waiting -= 1;
  if (run.waiting === 0) run.end();
}

/** Puts into the answer what comes of a value, at once or as soon as it is there; its place is taken at once. */
export function put(run: Run, into: Answer, key: string | number, value: unknown, complete: Planned['complete']): void {
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
      } catch {
        run.failed = true;
      }
      arrived(run);
    },
    () => {
      run.failed = true;
      arrived(run);
    },
  );
}

/** An answer without errors. */
export interface Executed {
  readonly data: Record<string, unknown>;
  /** The answer in JSON, as JSON.stringify gives it. */
  toBytes(): Buffer;
}

/** Ends when nothing is read any more, whether it failed or not; null where it failed. */
export function execute(
  { complete, write }: Planned,
  context: Context,
  variables: Run['variables'],
): Promise<Executed | null> {
  return new Promise((resolve) => {
    let data: unknown;
    const toBytes = () =>
      writeJson((writer) => {
        writer.add('{"data":');
        write(writer, data);
        writer.add('}');
      });
    const run: Run = {
      context,
      variables,
      calls: [],
      answered: [],
      waiting: 1,
      failed: false,
      end: () => resolve(run.failed ? null : { data: data as Executed['data'], toBytes }),
    };
    try {
      data = complete(run, {});
    } catch {
      run.failed = true;
    }
    arrived(run);
  });
}
