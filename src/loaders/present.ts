/**
 * The row that a foreign key promises. Only an import between two statements can take it away, and then nobody sees this
 * error: what was read from two states of the graph is thrown away.
 */
export function present<Row>(row: Row | null): Row {
  if (row === null) throw new Error('A row is gone that another row points at.');
  return row;
}
