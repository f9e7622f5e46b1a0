import { buildDraft } from '../../src/model/build.ts';
import { link } from '../../src/model/link.ts';
import { type Passage, passagesOf } from '../../src/model/passages.ts';
import { parse } from '../../src/parser/parse.ts';
import { foldWidth } from '../../src/source/fold.ts';
import { sourceText } from '../../src/source/source-text.ts';

/** A text as one passage: of the measure `m`, in its note `n` (null: its name). */
export function passageOf(written: string, { measureId = 'm', noteId = 'n' as string | null } = {}): Passage {
  const source = sourceText(written);
  return {
    measureId,
    noteId,
    text: foldWidth(written),
    source,
    pieces: [{ start: 0, end: written.length, at: 0 }],
  };
}

/** A document as the model's second pass has it before it looks for links. */
export function passagesIn(text: string, slug = 'doc') {
  const source = sourceText(text);
  const { title, sections, measures, relistings } = buildDraft(source, parse(source), slug);
  const linked = link(source, slug, measures, relistings);
  return {
    source,
    title: title?.text ?? slug,
    sections,
    measures: linked.measures,
    relistings: linked.relistings,
    passages: passagesOf(source, linked),
  };
}

/** A report of two chapters; `notes` are progress texts of measures 1, 2 …, in the order of its rows. */
export function reportWith(
  notes: Readonly<Record<number, string>>,
  title = '「安全計画2007」の実施状況(上半期)',
): string {
  const row = (number: number, label: string): string =>
    `${number}\t${label}\t施策その${number}\t総務省\t・${notes[number] ?? '実施。'}\t①`;
  const head = '該当項目\t\t施策名\t担当省庁\t進捗状況\t現時点の状況';
  return [
    title,
    '- 凡例: ①…実施済み',
    '第3章 対策の強化',
    '第1節 政府',
    '①基準',
    head,
    row(1, 'ア) a)'),
    row(2, 'ア) b)'),
    row(3, 'イ)'),
    row(4, 'ウ) a)'),
    row(5, 'ウ) b)'),
    '②機関',
    head,
    row(6, 'ア)'),
    row(7, 'イ)'),
    '第4章 基盤',
    '第1節 技術',
    '(1)開発',
    head,
    row(8, 'ア)'),
    '再掲 (3)\tイ)\t施策その3【再掲】\t総務省\t再掲\t',
    row(9, 'ウ)'),
    '',
  ].join('\n');
}
