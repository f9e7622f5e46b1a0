import { expect, it } from 'vitest';
import { SEVERITY } from '../../../src/parser/diagnostics.ts';
import en from '../../../web/src/i18n/en/enums.ts';
import ja from '../../../web/src/i18n/ja/enums.ts';

it.each([
  ['Japanese', ja.diagnostic],
  ['English', en.diagnostic],
])('has a %s label of its own for every code of the reader, and none besides', (_, labels) => {
  expect(Object.keys(labels)).toEqual(Object.keys(SEVERITY));
  expect(new Set(Object.values(labels)).size).toBe(Object.keys(SEVERITY).length);
});
