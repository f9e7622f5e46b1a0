/** What keeps the database from being opened or used, said so that the reader knows what to do next. */
export class StoreError extends Error {
  override name = 'StoreError';
}
