import type { Statement, Store } from '../store/store.ts';

/**
 * Which state of the graph a statement saw: the transaction that last changed it, or the epoch of this process that
 * lasted; null before the first import.
 */
export type GraphState = string | null;

/** Reads for one execution of an operation, and notes which states of the graph its statements saw. */
export interface Reader {
  query<Row extends object>(statement: Statement): Promise<Row[]>;
  /** The same, with the state that the rows are of. */
  read<Row extends object>(statement: Statement): Promise<{ readonly rows: Row[]; readonly state: GraphState }>;
  /** Whether nothing was read yet that is of another state. */
  agrees(state: GraphState): boolean;
  /** For what was read earlier and is used again: the execution depends on that state, too. */
  note(state: GraphState): void;
  /** Whether everything read so far is of one state. */
  consistent(): boolean;
}

/**
 * Has every row say which state of the graph the statement saw, in the same statement and so the same snapshot. Where
 * there is no row, the outer join still gives one, of nulls. It keeps the rows in their order: a single row on the left
 * leaves nothing but a nested loop, which passes the right side through.
 */
const stated = (text: string): string =>
  `SELECT g."graphState", r.* FROM (SELECT (SELECT xmin::text FROM graph) AS "graphState") g LEFT JOIN (${text}) r ON TRUE`;

const isNoRow = ({ graphState, ...row }: { readonly graphState: GraphState }): boolean =>
  Object.values(row).every((value) => value === null);

/**
 * Where an epoch lasts, nothing changes until it ends: statements go as they are, and it is enough that the same epoch still
 * lasts when all is read. To be told by each row of fifty takes a quarter of what the whole statement takes of the server.
 *
 * @param epoch that of the store, where `query` reads what is there at the moment
 */
export function createReader(query: Store['query'], epoch: Store['epoch'] = () => null): Reader {
  const began = epoch();
  const lasting: GraphState = began === null ? null : `epoch ${began}`;
  const states = new Set<GraphState>(began === null ? [] : [lasting]);
  const read: Reader['read'] = async <Row extends object>(statement: Statement) => {
    if (began !== null) return { rows: await query<Row>(statement), state: lasting };
    const { name, text, values, quick } = statement;
    const rows = await query<Row & { readonly graphState: GraphState }>({
      // A name stands for one text, and the same statement may also be sent as it is.
      ...(name !== undefined && { name: `stated_${name}` }),
      text: stated(text),
      ...(values && { values }),
      ...(quick && { quick }),
    });
    const [first] = rows;
    if (!first) throw new Error('A statement that always gives a row gave none.');
    states.add(first.graphState);
    return { rows: rows.length === 1 && isNoRow(first) ? [] : rows, state: first.graphState };
  };
  return {
    read,
    query: async <Row extends object>(statement: Statement) => (await read<Row>(statement)).rows,
    agrees: (state) => states.size === 0 || (states.size === 1 && states.has(state)),
    note: (state) => states.add(state),
    consistent: () => states.size <= 1 && (began === null || epoch() === began),
  };
}
