import encodings from 'encoding-japanese';
import { describe, expect, it } from 'vitest';
import { foldMark } from '../../src/parser/marks.ts';
import { factsOf, graphOf, realText } from '../support/text.ts';

const REAL = realText();
const FACTS = factsOf(graphOf(REAL));

/** Rewrites the cells of every table line. */
function mapRows(text: string, rewrite: (cells: string[], isHeader: boolean) => string): string {
  return text
    .split('\n')
    .map((line) => (line.includes('\t') ? rewrite(line.split('\t'), line.startsWith('該当項目')) : line))
    .join('\n');
}

function encoded(text: string, to: 'SJIS' | 'EUCJP'): Uint8Array {
  return new Uint8Array(encodings.convert(encodings.stringToCode(text), { from: 'UNICODE', to, fallback: 'error' }));
}

const ABBREVIATIONS: Record<string, string> = {
  内閣官房: '内',
  警察庁: '警',
  総務省: '総',
  経済産業省: '経産省',
  全府省庁: '各府省庁',
};

/** Characters of the document that the legacy encodings' tables have under another code or not at all. */
const LEGACY_SAFE = REAL.replaceAll('－', 'ー').replaceAll('～', 'から').replace(/[Ⅲ♯]/g, 'III');

describe('the same document in another layout says the same', () => {
  it.each([
    ['CRLF with byte-order mark', `\ufeff${REAL.replaceAll('\n', '\r\n')}`],
    ['CR', REAL.replaceAll('\n', '\r')],
    ['pipes', mapRows(REAL, (cells) => `| ${cells.map((cell) => cell.trim()).join(' | ')} |`)],
    [
      'Markdown tables and headings',
      mapRows(
        REAL,
        (cells, isHeader) =>
          `| ${cells.map((cell) => cell.trim()).join(' | ')} |${isHeader ? `\n|${'---|'.repeat(cells.length)}` : ''}`,
      ).replace(/^(?=第\d[章節])/gm, '## '),
    ],
    [
      'ministries abbreviated',
      mapRows(REAL, (cells) =>
        cells
          .map((cell) =>
            cell.split(' ').every((name) => name in ABBREVIATIONS)
              ? cell
                  .split(' ')
                  .map((name) => ABBREVIATIONS[name])
                  .join('・')
              : cell,
          )
          .join('\t'),
      ),
    ],
    [
      'ministries joined by 、 and 及び',
      mapRows(REAL, (cells) =>
        cells
          .map((cell) =>
            /^\S+[省庁房府]( \S+[省庁房府])+$/.test(cell)
              ? cell.replace(/ (?=\S+$)/, '及び').replaceAll(' ', '、')
              : cell,
          )
          .join('\t'),
      ),
    ],
    [
      'ministries one a line',
      mapRows(REAL, (cells) =>
        cells
          .map((cell) => (/^\S+[省庁房府]( \S+[省庁房府])+$/.test(cell) ? cell.replaceAll(' ', '\n') : cell))
          .join('\t'),
      ),
    ],
    [
      'progress one item a line',
      mapRows(REAL, (cells) =>
        cells.map((cell) => (cell.startsWith('・') ? cell.replaceAll(' ・', '\n・') : cell)).join('\t'),
      ),
    ],
    [
      'columns in another order',
      mapRows(REAL, (cells, isHeader) => {
        if (isHeader) return '現時点の状況\t施策名\t担当省庁\t該当項目\t進捗状況';
        // Six cells: number, label, name …; five: the label is in the name's cell, or the name is lost.
        const [number, label, name, ministries, progress, status] =
          cells.length === 6 && cells[5] !== '' ? cells : relisted(cells);
        return [status, name, ministries, [number, label].filter(Boolean).join(' '), progress].join('\t');
      }),
    ],
  ])('%s', (_, text) => {
    expect(factsOf(graphOf(text))).toEqual(FACTS);
  });

  it.each(['SJIS', 'EUCJP'] as const)('%s', (to) => {
    expect(factsOf(graphOf(encoded(LEGACY_SAFE, to)))).toEqual(factsOf(graphOf(LEGACY_SAFE)));
  });

  it('with full-width digits, letters and parentheses', () => {
    const wide = (text: string): string =>
      text.replace(/[0-9()a-l]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    const text = mapRows(REAL, (cells, isHeader) =>
      isHeader ? cells.join('\t') : cells.map((cell, i) => (i < 2 ? wide(cell) : cell)).join('\t'),
    ).replace(/^[(第].*$/gm, (line) => line.replace(/^\S+/, wide));
    const facts = factsOf(graphOf(text));
    expect(
      facts.measures.map(({ number, label, section, ministries }) => ({ number, label, section, ministries })),
    ).toEqual(FACTS.measures.map(({ number, label, section, ministries }) => ({ number, label, section, ministries })));
    expect(facts.relistings.map((each) => each.measure)).toEqual(FACTS.relistings.map((each) => each.measure));
  });

  it('with the status alphabet of another report', () => {
    const marks: Record<string, string> = { '①': 'A', '②': 'B+', '③': 'A′', '④': '−' };
    const text = mapRows(REAL, (cells) => cells.map((cell) => marks[cell] ?? cell).join('\t')).replace(
      /^(- 凡例: | )([①-④])…/gm,
      (_, lead, mark) => `${lead}${marks[mark]}：`,
    );
    const graph = graphOf(text);
    expect(graph.statuses.map((status) => status.mark)).toEqual(['A', 'B+', 'A′', '−']);
    const expected = FACTS.measures.map((measure) => `doc/status/${foldMark(marks[measure.status.slice(-1)] ?? '')}`);
    expect(graph.measures.map((measure) => measure.statusId)).toEqual(expected);
  });
});

/** A row of five cells, or of a 再掲 row's six, as number, label, name, ministries, progress, status. */
function relisted(cells: string[]): string[] {
  const [number = '', second = ''] = cells;
  if (cells.length === 6 && /^[ァ-ヴ]\)( [a-z]\))?$/.test(second)) return cells;
  if (/^[ァ-ヴ]\)( [a-z]\))?$/.test(number)) return ['', ...cells];
  if (/^[ァ-ヴ]\)( [a-z]\))?$/.test(second) && cells.length === 5) return [number, second, '', ...cells.slice(2)];
  return [number, '', ...cells.slice(1, 5)];
}
