import type { Loaders } from '../loaders/index.ts';
import type { MinistryNames } from '../loaders/ministry-names.ts';
import type { Reader } from '../loaders/reader.ts';
import type { PrismaClient } from '../store/generated/prisma/client.ts';

/** What resolvers work with, made anew for each execution. All reading goes through `reader`. */
export interface Context {
  readonly reader: Reader;
  readonly names: MinistryNames;
  readonly loaders: Loaders;
  /** What Pothos demands; it never needs it, since rows come whole from the loaders. */
  readonly prisma: PrismaClient;
  /** Whether it is known already that the operation keeps within the limits. */
  readonly isAffordable?: boolean;
}
