import { afterAll, beforeAll, expect, test } from 'vitest';
import { importGraph } from '../../src/store/import.ts';
import { refreshDocuments } from '../../src/store/refresh.ts';
import { FORMAT } from '../../src/store/revision.ts';
import type { Store } from '../../src/store/store.ts';
import { importRealDocument, SLUG } from '../support/api.ts';
import { openTestStore } from '../support/database.ts';
import { sketchGraph } from '../support/graphs.ts';

let store: Store;
beforeAll(async () => {
  store = await openTestStore();
});
afterAll(() => store.close());

const state = () =>
  store.query({
    text: `SELECT d.id, d.format, d.sha256, d.encoding, d.model_sha256, (SELECT string_agg(text_key, ' ' ORDER BY n.id)
             FROM progress_note n JOIN measure m ON m.id = n.measure_id WHERE m.document_id = d.id) AS keys
           FROM document d ORDER BY id`,
  });

test('a document of an earlier form is read again from its stored lines, and others are left alone', async () => {
  await importRealDocument(store);
  const before = await state();
  expect(await refreshDocuments(store)).toEqual([]);

  // As a database of the first version looks after its migration.
  await store.query({ text: "UPDATE document SET format = 1, model_sha256 = 'old'" });
  await store.query({ text: "UPDATE progress_note SET text_key = ''" });
  expect(await state()).not.toEqual(before);

  expect(await refreshDocuments(store)).toEqual([{ slug: SLUG, problems: [] }]);
  expect(await state()).toEqual(before);
  expect(before).toMatchObject([{ format: FORMAT }]);
});

test('one whose stored lines can no longer be read stays as it is', async () => {
  await importGraph(store, sketchGraph({ slug: 'sketch', measures: [{ number: 1 }] }));
  await store.query({ text: "UPDATE document SET format = 1 WHERE id = 'sketch'" });
  await store.query({ text: "UPDATE source_line SET text = 'prose' WHERE document_id = 'sketch'" });
  expect(await refreshDocuments(store)).toEqual([
    { slug: 'sketch', problems: expect.arrayContaining([expect.stringContaining('No line could be read')]) },
  ]);
  expect(await store.query({ text: "SELECT format FROM document WHERE id = 'sketch'" })).toEqual([{ format: 1 }]);
});
