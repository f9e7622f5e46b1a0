import { afterAll, beforeAll, expect, it } from 'vitest';
import { importGraph, removeDocument } from '../../src/store/import.ts';
import type { Store } from '../../src/store/store.ts';
import { importRealDocument, SLUG } from '../support/api.ts';
import { openTestStore } from '../support/database.ts';
import { sketchGraph } from '../support/graphs.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const KIND = 'mark_key, stage::text, name_origin::text, is_relisted, senses, ministry_ids';

const tallied = () => store.query({ text: `SELECT ${KIND}, count FROM measure_tally ORDER BY ${KIND}` });

/** The same, measure by measure, by joins and not by the bits that the store adds up. */
const counted = () =>
  store.query({
    text: `SELECT ${KIND}, count(*)::int AS count FROM (
        SELECT s.mark_key, s.stage, m.name_origin, m.is_relisted,
          (SELECT COALESCE(sum(DISTINCT CASE d.sense WHEN 'HAPPENED' THEN 1 WHEN 'PLANNED' THEN 2 ELSE 4 END), 0)::int
            FROM date_mention d WHERE d.measure_id = m.id) AS senses,
          ARRAY(SELECT ministry_id FROM responsibility r WHERE r.measure_id = m.id ORDER BY ministry_id) AS ministry_ids
        FROM measure m JOIN status s ON s.id = m.status_id
      ) k GROUP BY ${KIND.replaceAll('::text', '')} ORDER BY ${KIND}`,
  });

const documents = () => store.query({ text: 'SELECT * FROM document_tally ORDER BY document_id' });

const countedDocuments = () =>
  store.query({
    text: `SELECT d.id AS document_id,
        (SELECT count(*)::int FROM section WHERE document_id = d.id) AS sections,
        (SELECT count(*)::int FROM progress_note n JOIN measure m ON m.id = n.measure_id WHERE m.document_id = d.id) AS notes,
        (SELECT count(*)::int FROM relisting WHERE document_id = d.id) AS relistings,
        (SELECT count(measure_id)::int FROM relisting WHERE document_id = d.id) AS relists,
        (SELECT count(DISTINCT (c.measure_id, c.to_measure_id, c.to_section_id, c.to_entity_id))::int FROM cross_reference c
          JOIN measure m ON m.id = c.measure_id WHERE m.document_id = d.id AND c.to_relisting_id IS NULL) AS refers,
        (SELECT count(DISTINCT (n.measure_id, n.entity_id, n.ministry_id, n.target_measure_id, n.target_document_id))::int
          FROM mention n JOIN measure m ON m.id = n.measure_id WHERE m.document_id = d.id) AS mentions
      FROM document d ORDER BY 1`,
  });

const sections = () => store.query({ text: 'SELECT * FROM section_tally ORDER BY 1, 2, 3' });

const countedSections = () =>
  store.query({
    text: `SELECT n.ministry_id, m.section_id, m.status_id, count(*)::int AS count
      FROM measure m CROSS JOIN LATERAL (
        SELECT '' AS ministry_id UNION ALL SELECT ministry_id FROM responsibility r WHERE r.measure_id = m.id
      ) n GROUP BY 1, 2, 3 ORDER BY 1, 2, 3`,
  });

/** What was counted at import, and the same counted now. */
async function expectTallies(): Promise<void> {
  expect(await tallied()).toEqual(await counted());
  expect(await documents()).toEqual(await countedDocuments());
  expect(await sections()).toEqual(await countedSections());
}

it('the tallies say what the tables say, after each import and removal', async () => {
  await importRealDocument(store);
  const real = await counted();
  expect(real.length).toBeGreaterThan(50);
  await expectTallies();

  const measures = Array.from({ length: 40 }, (_, at) => ({
    number: at + 1,
    // 𠮷 is beyond the first 65,536 characters: JavaScript sorts it elsewhere than PostgreSQL does.
    ministries: [['総務省', '内閣官房'], ['内閣官房', '総務省'], ['𠮷野庁', '｢庁｣'], []][at % 4] ?? [],
    mark: at % 3 ? '①' : '②',
  }));
  await importGraph(store, sketchGraph({ slug: 'other', measures, relisted: [3, 4] }));
  await expectTallies();
  await importGraph(store, sketchGraph({ slug: 'other', measures: measures.slice(7), relisted: [9] }));
  await expectTallies();
  await importGraph(store, sketchGraph({ slug: 'other', measures }), { dryRun: true });
  await expectTallies();
  await removeDocument(store, 'other');
  expect(await tallied()).toEqual(real);
  await removeDocument(store, SLUG);
  expect([...(await tallied()), ...(await documents()), ...(await sections())]).toEqual([]);
});
