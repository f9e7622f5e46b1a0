import { once } from 'node:events';
import pg from 'pg';
import type { Copy } from './copy.ts';

/**
 * Writes rows on a connection, several tables in one go and without waiting for any answer before the last: the messages
 * of all COPY statements are one turn of the protocol, which the embedded engine takes in one piece, too. The first error
 * ends all of it.
 */
export async function copyIn(client: pg.ClientBase, copies: readonly Copy[]): Promise<void> {
  await once(client.query(new CopyIn(copies)), 'end');
}

class CopyIn extends pg.Query {
  readonly #copies: readonly Copy[];

  constructor(copies: readonly Copy[]) {
    super(copies.map(statement).join('; '));
    this.#copies = copies;
  }

  override submit = (connection: pg.Connection): void => {
    const { stream } = connection;
    stream.cork();
    for (const copy of this.#copies) {
      connection.parse({ name: '', text: statement(copy), types: [] }, true);
      connection.bind({}, true);
      connection.execute({}, true);
      stream.write(head('d', copy.data.length));
      stream.write(copy.data);
      stream.write(head('c', 0));
    }
    connection.sync();
    stream.uncork();
  };

  /** The rows are on their way already. */
  handleCopyInResponse(): void {}
}

const statement = ({ table, columns, format }: Copy): string =>
  `COPY ${table} (${columns}) FROM STDIN (FORMAT ${format})`;

/** Type and length of a message of so many bytes: CopyData (d), CopyDone (c). */
function head(type: string, length: number): Buffer {
  const bytes = Buffer.alloc(5, type);
  bytes.writeInt32BE(4 + length, 1);
  return bytes;
}
