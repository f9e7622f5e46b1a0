import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_KINDS, edgeId, type GraphEdge, refOf } from '../../../src/loaders/graph/edge-kinds.ts';
import { createHiddenNeighborCounter } from '../../../src/loaders/graph/hidden-neighbors.ts';
import { createNeighborhoodFinder } from '../../../src/loaders/graph/neighborhood.ts';
import { createPathFinder } from '../../../src/loaders/graph/paths.ts';
import { EDGE_KINDS } from '../../../src/loaders/graph-info.ts';
import { createReader } from '../../../src/loaders/reader.ts';
import type { DocumentGraph } from '../../../src/model/graph.ts';
import { importGraph } from '../../../src/store/import.ts';
import type { Store } from '../../../src/store/store.ts';
import { emptyStore, openTestStore } from '../../support/database.ts';
import { edgesOf, Reference } from '../../support/graph-reference.ts';
import { sketchGraph } from '../../support/graphs.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const ENTITIES = ['電子署名ガイドライン', '情報セキュリティ政策会議'];
const MINISTRIES = ['内閣官房', '総務省', '警察庁', '全府省庁'];

const target = fc.oneof(
  fc.record({ type: fc.constant('Measure'), number: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ type: fc.constant('Entity'), id: fc.constantFrom(...ENTITIES) }),
  fc.record({ type: fc.constant('Ministry'), id: fc.constantFrom(...MINISTRIES) }),
  fc.record({ type: fc.constant('Document') }),
  fc.record({ type: fc.constant('Section') }),
);

const measure = fc.record({
  ministries: fc.uniqueArray(fc.constantFrom(...MINISTRIES), { minLength: 1, maxLength: 3 }),
  notes: fc.array(fc.constantFrom('検討中。', '公表した。', '実施する予定。'), { minLength: 0, maxLength: 2 }),
  mark: fc.constantFrom('①', '②'),
  inChapter: fc.boolean(),
  mentions: fc.array(target, { maxLength: 2 }),
  references: fc.array(target, { maxLength: 1 }),
});

const document = fc.record({
  measures: fc.array(measure, { minLength: 1, maxLength: 6 }),
  relisted: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 2 }),
});

/** Small documents in which everything may be linked with everything. */
function draw(
  { measures, relisted }: typeof document extends fc.Arbitrary<infer D> ? D : never,
  slug: string,
): DocumentGraph {
  const rows = measures.map((each, index) => ({ ...each, number: index + 1 }));
  const bare = sketchGraph({ slug, measures: rows, relisted });
  const [chapter] = bare.sections;
  const links = <Kind extends string>(
    of: (row: (typeof rows)[number]) => (typeof rows)[number]['mentions'],
    types: readonly Kind[],
  ) =>
    rows.flatMap((row, index) => {
      const from = bare.measures[index];
      return of(row).flatMap((to, at) => {
        const ids: Record<string, string | undefined> = {
          Measure: 'number' in to ? bare.measures[to.number - 1]?.id : undefined,
          Section: chapter?.id,
          Document: slug,
        };
        const type = types.find((each) => each === to.type);
        const id = 'id' in to ? to.id : ids[to.type];
        if (!from || !type || id === undefined) return [];
        return [
          { measureId: from.id, noteId: null, position: at + 1, span: from.span, surface: id, target: { type, id } },
        ];
      });
    });
  return {
    ...bare,
    measures: bare.measures.map((node, index) =>
      rows[index]?.inChapter && chapter ? { ...node, sectionId: chapter.id } : node,
    ),
    entities: ENTITIES.map((id) => ({ id, name: id, kind: 'OTHER', aliases: [] })),
    mentions: links((row) => row.mentions, ['Measure', 'Entity', 'Ministry', 'Document'] as const),
    references: links((row) => row.references, ['Measure', 'Entity', 'Section'] as const).map(
      ({ surface: _, target: to, ...rest }) => ({ ...rest, kind: 'SEE', to }),
    ),
  };
}

const ids = (edges: readonly GraphEdge[]) => edges.map(edgeId).sort();

/** Graphs are costly to store: a few, and of each many questions. */
const GRAPHS = { numRuns: 8 };
const QUESTIONS = 12;

async function stored(documents: readonly (typeof document extends fc.Arbitrary<infer D> ? D : never)[]) {
  await emptyStore(store);
  const graphs = documents.map((each, index) => draw(each, `d${index}`));
  for (const graph of graphs) {
    const { problems } = await importGraph(store, graph);
    expect(problems).toEqual([]);
  }
  const edges = edgesOf(graphs);
  return { edges, nodes: [...new Set(edges.flatMap(({ from, to }) => [from, to]))].sort() };
}

const documents = fc.array(document, { minLength: 1, maxLength: 2 });
const kinds = fc.oneof(fc.constant(DEFAULT_KINDS), fc.subarray([...EDGE_KINDS], { minLength: 1 }));
const place = fc.nat({ max: 9_999 });

describe('traversals in SQL find what the plain definitions say', () => {
  it('paths', async () => {
    const question = fc.record({
      from: place,
      to: place,
      kinds,
      maxLength: fc.integer({ min: 1, max: 6 }),
      first: fc.integer({ min: 1, max: 20 }),
    });
    const asked = fc.tuple(documents, fc.array(question, { minLength: QUESTIONS, maxLength: QUESTIONS }));
    await fc.assert(
      fc.asyncProperty(asked, async ([drawn, questions]) => {
        const { edges, nodes } = await stored(drawn);
        const find = createPathFinder(createReader(store.query));
        for (const { kinds, maxLength, first, ...ends } of questions) {
          const [from, to] = [nodes[ends.from % nodes.length] ?? '', nodes[ends.to % nodes.length] ?? ''];
          if (from === to) continue;
          const found = await find({ from: refOf(from), to: refOf(to), kinds, maxLength, first });
          expect(found).toEqual(new Reference(edges, kinds).paths(from, to, maxLength, first));
        }
      }),
      GRAPHS,
    );
  }, 300_000);

  it('neighbourhoods', async () => {
    const question = fc.record({
      of: place,
      kinds,
      depth: fc.integer({ min: 1, max: 3 }),
      limit: fc.oneof(fc.integer({ min: 1, max: 12 }), fc.constant(500)),
      expand: fc.array(place, { maxLength: 3 }),
    });
    const asked = fc.tuple(documents, fc.array(question, { minLength: QUESTIONS, maxLength: QUESTIONS }));
    await fc.assert(
      fc.asyncProperty(asked, async ([drawn, questions]) => {
        const { edges, nodes } = await stored(drawn);
        const reader = createReader(store.query);
        const [find, countHidden] = [createNeighborhoodFinder(reader), createHiddenNeighborCounter(reader)];
        for (const { kinds, depth, limit, ...places } of questions) {
          const [of = '', ...expand] = [places.of, ...places.expand].map((at) => nodes[at % nodes.length] ?? '');
          const found = await find({ of: refOf(of), kinds, depth, limit, expand: expand.map(refOf) });
          const expected = new Reference(edges, kinds).neighborhood(of, depth, limit, expand);
          expect({ nodes: found.nodes, truncated: found.truncated }).toEqual({
            nodes: expected.nodes,
            truncated: expected.truncated,
          });
          expect(ids(found.edges)).toEqual(ids(expected.edges));
          const hidden = (await countHidden(found)).map(({ node, count }) => ({ node, count }));
          expect(hidden).toEqual(expected.hidden);
        }
      }),
      GRAPHS,
    );
  }, 300_000);
});
