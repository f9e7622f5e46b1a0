import { KNOWLEDGE } from './knowledge.ts';
import { TABLES } from './tables.ts';

/**
 * The tabs that GraphiQL opens with. Read in order they tell what the graph is good for; each has a name of its own,
 * runs as it stands on the document that comes with the project, and gives something.
 */
export const graphiqlExamples: readonly string[] = [...TABLES, ...KNOWLEDGE];
