import { describe, expect, it } from 'vitest';
import { type MeasuresSearch, readMeasuresSearch } from '../../../web/src/views/measures/address.ts';
import {
  changed,
  measureFilter,
  measureOrder,
  toggled,
  unfiltered,
  without,
} from '../../../web/src/views/measures/filter.ts';
import { sortedBy, sortOf } from '../../../web/src/views/measures/sorting.ts';

describe('what an address asks the API for', () => {
  it.each<[string, MeasuresSearch, ReturnType<typeof measureFilter>]>([
    ['nothing', {}, {}],
    ['documents', { document: ['a', 'b'] }, { document: ['a', 'b'] }],
    ['marks', { status: ['①', 'A′'] }, { status: ['①', 'A′'] }],
    ['no mark', { status: ['none'] }, { status: [''] }],
    ['stages', { stage: ['DONE'] }, { stage: ['DONE'] }],
    ['any ministry', { ministry: ['総務省'] }, { ministry: { any: ['総務省'], expand: false } }],
    [
      'all ministries, collectives expanded',
      { ministry: ['総務省', '警察庁'], together: true, expand: true },
      { ministry: { all: ['総務省', '警察庁'], expand: true } },
    ],
    ['how ministries are taken, but none', { together: true, expand: true }, {}],
    ['a heading and an entity', { section: 's', entity: 'e' }, { section: ['s'], entity: ['e'] }],
    ['listed again', { relisted: 'yes' }, { isRelisted: true }],
    ['not listed again', { relisted: 'no' }, { isRelisted: false }],
    ['an open period', { from: '2007-07-01' }, { date: { from: '2007-07-01' } }],
    [
      'a period told of as planned',
      { from: '2007-07-01', to: '2007-07-31', sense: ['PLANNED'] },
      { date: { from: '2007-07-01', to: '2007-07-31', sense: ['PLANNED'] } },
    ],
    ['a text', { text: '暗号' }, { text: '暗号' }],
    ['how it is sorted and which page: no filter', { sort: 'name', descending: true, after: 'x' }, {}],
  ])('%s', (_, search, filter) => {
    expect(measureFilter(search)).toEqual(filter);
  });

  it.each<[string, MeasuresSearch, ReturnType<typeof measureOrder>]>([
    ['the order of the documents', {}, []],
    ['the best first where there is a text', { text: '暗号' }, [{ field: 'RELEVANCE', direction: 'DESC' }]],
    ['a column, whatever the text', { text: '暗号', sort: 'number' }, [{ field: 'NUMBER', direction: 'ASC' }]],
    ['downwards', { sort: 'ministries', descending: true }, [{ field: 'MINISTRY_COUNT', direction: 'DESC' }]],
    ['no relevance without a text', { sort: 'relevance' }, []],
  ])('sorted by %s', (_, search, order) => {
    expect(measureOrder(search)).toEqual(order);
  });
});

describe('changes of an address', () => {
  const search: MeasuresSearch = { status: ['①'], ministry: ['総務省'], together: true, text: '暗号', after: 'x' };

  it('lead to the first page', () => {
    expect(changed(search, { relisted: 'yes' })).toEqual({ ...search, after: undefined, relisted: 'yes' });
    expect(changed({ before: 'y' }, {})).toEqual({});
  });

  it('leave nothing behind of what is taken away', () => {
    expect(changed({ status: ['①'] }, { status: toggled(['①'], '①') })).toStrictEqual({});
    expect(changed({ text: '暗号' }, { text: undefined })).toStrictEqual({});
  });

  it('give addresses that read the same again', () => {
    const next = changed(search, { from: '2007-07-01', sense: ['HAPPENED'] });
    expect(readMeasuresSearch(next)).toEqual(next);
  });

  it('put a value in and take it out', () => {
    expect(toggled(undefined, '①')).toEqual(['①']);
    expect(toggled(['①'], '②')).toEqual(['①', '②']);
    expect(toggled(['①', '②'], '①')).toEqual(['②']);
  });

  it('keep the other facets of the one that is left out', () => {
    expect(without(search, 'ministry')).toStrictEqual({ status: ['①'], text: '暗号' });
    expect(without({ from: '2007-07-01', sense: ['PLANNED'] }, 'sense')).toStrictEqual({ from: '2007-07-01' });
  });

  it('keep how the list is sorted when all filters are cleared', () => {
    expect(unfiltered({ ...search, sort: 'name', descending: true })).toStrictEqual({ sort: 'name', descending: true });
    expect(unfiltered({ text: '暗号', sort: 'relevance' })).toStrictEqual({});
  });
});

describe('sorting by a column', () => {
  it('goes the other way when it is asked for again', () => {
    const once = sortedBy('number', {});
    expect(once).toEqual({ sort: 'number' });
    expect(sortedBy('number', { sort: 'number' })).toEqual({ sort: 'number', descending: true });
    expect(sortedBy('number', { sort: 'number', descending: true })).toEqual({ sort: 'number' });
  });

  it('begins with the most ministries', () => {
    expect(sortedBy('ministries', { sort: 'number' })).toEqual({ sort: 'ministries', descending: true });
    expect(sortedBy('ministries', { sort: 'ministries', descending: true })).toEqual({ sort: 'ministries' });
  });

  it('tells what the list is sorted by in effect', () => {
    expect(sortOf({})).toBeUndefined();
    expect(sortOf({ text: '暗号' })).toBe('relevance');
    expect(sortOf({ text: '暗号', sort: 'name' })).toBe('name');
    expect(sortOf({ sort: 'relevance' })).toBeUndefined();
  });
});
