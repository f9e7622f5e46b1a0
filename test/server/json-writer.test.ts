import { expect, it } from 'vitest';
import { type JsonWriter, writeJson } from '../../src/server/graphql/plan/json-writer.ts';

const written = (write: (writer: JsonWriter) => void): unknown => JSON.parse(writeJson(write).toString());

it.each([
  '',
  '施策 "1" \\ 第1章',
  '\n\t\u0000\u001f\u007f\u2028',
  '\ud842\udfb7野家 😀',
  'cut \ud842',
  'い'.repeat(3_000_000),
  1.5,
  -0,
  true,
  ['JSON', { of: null }],
])('writes a leaf as JSON.stringify does: %#', (leaf) => {
  expect(writeJson((writer) => writer.addLeaf(leaf)).toString()).toBe(JSON.stringify(leaf));
});

it('copies what comes again, also within what comes again', () => {
  const [inner, outer] = [{ name: '総務省' }, { name: '外務省' }];
  const addInner = (writer: JsonWriter) =>
    writer.addOnce(inner, (w, { name }) => {
      w.add('[');
      w.addLeaf(name);
      w.add(']');
    });
  const addOuter = (writer: JsonWriter) =>
    writer.addOnce(outer, (w) => {
      w.add('[');
      addInner(w);
      w.add(',');
      addInner(w);
      w.add(']');
    });
  const write = (writer: JsonWriter) => {
    writer.add('[0,');
    addOuter(writer);
    writer.add(',');
    addOuter(writer);
    writer.add(',1]');
  };
  const once = [['総務省'], ['総務省']];
  expect(written(write)).toEqual([0, once, once, 1]);
  expect(written(write)).toEqual([0, once, once, 1]);
});

it('copies on where there was no room for the copy', () => {
  const long = { text: '府'.repeat(200_000) };
  const write = (writer: JsonWriter) => {
    for (let i = 0; i < 9; i++) {
      writer.add(i === 0 ? '[' : ',');
      writer.addOnce(long, (w, { text }) => w.addLeaf(text));
    }
    writer.add(']');
  };
  expect(written(write)).toEqual(Array.from({ length: 9 }, () => long.text));
});

it('begins anew after a failure', () => {
  expect(() =>
    writeJson((writer) => {
      writer.add('{');
      throw new Error('half');
    }),
  ).toThrow('half');
  expect(written((writer) => writer.add('{}'))).toEqual({});
});
