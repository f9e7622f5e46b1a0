/** Global IDs of things whose pages the tests open. */
export interface Samples {
  /** Slug of the document. */
  readonly document: string;
  readonly measure: string;
  readonly ministry: string;
  readonly entity: string;
}

const SAMPLES = `{
  documents(first: 1) { edges { node { slug measure(number: 57) { id } } } }
  ministry(name: "総務省") { id }
  search(query: "センター", types: [ENTITY], first: 1) { edges { node { id } } }
}`;

/** Asks the API for them, as anybody would who is to write down an address. */
export async function findSamples(server: string): Promise<Samples> {
  const response = await fetch(new URL('graphql', server), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SAMPLES }),
  });
  if (!response.ok) throw new Error(`${response.url}: expected the answer of the API, came status ${response.status}`);
  const { data, errors } = await response.json();
  if (errors) throw new Error(`The API has no answer for the samples: ${JSON.stringify(errors)}`);
  const [{ node: document }] = data.documents.edges;
  const [{ node: entity }] = data.search.edges;
  return { document: document.slug, measure: document.measure.id, ministry: data.ministry.id, entity: entity.id };
}
