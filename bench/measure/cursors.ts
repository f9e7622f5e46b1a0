import type { Place } from '../operations/operation.ts';
import type { Running } from '../servers/launch.ts';
import { askData } from './ask.ts';

interface Page {
  readonly measures: { readonly edges: readonly { readonly cursor: string }[] };
}

const PRODUCT = `query ($document: [String!], $number: Int) {
  measures(first: 1, filter: { document: $document, number: { eq: $number } }) { edges { cursor } }
}`;
const POSTGRAPHILE = `query ($after: String!) {
  measures: allMeasures(first: 1, filter: { rowId: { equalTo: $after } }) { edges { cursor } }
}`;

/** A server's own cursor for the measure that a place names in `after`; null where the place names none. */
export async function cursorOf({ server, url }: Running, { after, document, number }: Place): Promise<string | null> {
  if (after === undefined) return null;
  switch (server.form) {
    case 'product':
      return only(await askData<Page>(url, PRODUCT, { document: [document], number }));
    case 'postgraphile':
      return only(await askData<Page>(url, POSTGRAPHILE, { after }));
    case 'mercurius':
      return Buffer.from(`${after}`).toString('base64url');
    default:
      return null;
  }
}

function only({ measures: { edges } }: Page): string {
  if (edges.length !== 1 || !edges[0]) throw new Error(`Expected one measure, came ${edges.length}.`);
  return edges[0].cursor;
}
