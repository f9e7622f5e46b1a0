import { expect, it } from 'vitest';
import { bareName } from '../../../web/src/ui/bare-name.ts';

it.each([
  ['STATED', '人材の育成', '人材の育成'],
  ['STATED', '3 か年計画の策定', '3 か年計画の策定'],
  ['RELISTING', '3 か年計画の策定', '3 か年計画の策定'],
  ['ABSENT', '3 ア) （第1節 推進体制）', 'ア) （第1節 推進体制）'],
] as const)('does not say the number twice, and keeps the name whole: %s %s', (nameOrigin, displayName, shown) => {
  expect(bareName({ number: 3, nameOrigin, displayName })).toBe(shown);
});
