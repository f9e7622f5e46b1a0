import { describe, expect, it } from 'vitest';
import { day, parseSearch, stringifySearch } from '../../../web/src/app/search-params.ts';

describe('addresses', () => {
  it.each([
    ['one value', '?text=IPv6', { text: 'IPv6' }],
    ['several values', '?status=①&status=②', { status: ['①', '②'] }],
    ['an empty value', '?text=', {}],
    ['several empty values', '?status=&status=', {}],
    ['an empty value beside another', '?status=&status=①', { status: '①' }],
    ['nothing', '', {}],
  ])('are read: %s', (_, address, search) => {
    expect(parseSearch(address)).toEqual(search);
    expect(parseSearch(stringifySearch(search))).toEqual(search);
  });

  it.each(['2007-08-03', '2008-02-29', '0001-01-01', '9999-12-31'])('have the day %s', (text) => {
    expect(day(text)).toBe(text);
  });

  it.each(['2007-02-31', '2007-02-29', '2007-13-01', '2007-04-31', '2007-00-10', '0000-01-01', '2007-8-3', '20070803'])(
    'have no day %s',
    (text) => {
      expect(day(text)).toBeUndefined();
    },
  );
});
