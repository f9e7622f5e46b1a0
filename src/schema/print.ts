import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './index.ts';

/** The schema as schema.graphql has it: sorted, so that a change shows as itself and nothing else. */
export const printSdl = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
