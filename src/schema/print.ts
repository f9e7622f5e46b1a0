import { printSchema } from 'graphql';
import { schema } from './index.ts';

/** The schema as schema.graphql has it. */
export const printSdl = (): string => `${printSchema(schema)}\n`;
