/** The row that a foreign key promises. Only an import between two statements of one request can take it away. */
export function present<Row>(row: Row | null): Row {
  if (row === null) throw new Error('The graph changed while it was being read; ask again.');
  return row;
}
