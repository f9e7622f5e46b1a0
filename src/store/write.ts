import type { Copy } from './copy.ts';
import type { Tx } from './transaction.ts';

/** Bytes after which what has come together is sent. */
const BATCH = 4_000_000;

/**
 * Writes rows as they come. While the database takes in one batch, the next is made. `meanwhile` is called once, when
 * all is under way and this process would only wait.
 */
export async function write(tx: Tx, rows: Iterable<Copy>, meanwhile: () => void = () => {}): Promise<void> {
  let sent: Promise<void> = Promise.resolve();
  let batch: Copy[] = [];
  let bytes = 0;
  const send = async () => {
    await sent;
    sent = tx.copy(batch);
    // Whoever awaits it hears of its failure; nobody may if the next rows cannot be made.
    sent.catch(() => {});
    batch = [];
    bytes = 0;
  };
  for (const copy of rows) {
    batch.push(copy);
    bytes += copy.data.length;
    if (bytes >= BATCH) await send();
  }
  if (batch.length > 0) await send();
  meanwhile();
  await sent;
}
