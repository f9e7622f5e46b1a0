/** What only the product answers: asked one request after the other, from nodes that SQL picks. */
export interface Exploration {
  readonly name: string;
  readonly query: string;
  /** Its columns are the variables of one request; a value such as `Measure:report-0001/…` becomes the node's global ID. */
  readonly variables: string;
}

/** Requests of each exploration, those that only warm up among them. */
export const REQUESTS = 60;

/** Measures in an order that has nothing to do with where they stand, the same in every run. */
export const shuffled = (salt: string, where = 'TRUE'): string =>
  `SELECT id, section_id, display_name, row_number() OVER (ORDER BY md5(id || '${salt}')) AS n FROM measure WHERE ${where}
   ORDER BY md5(id || '${salt}') LIMIT ${REQUESTS}`;

export const key = (type: string, column: string): string => `'${type}:' || ${column}`;
