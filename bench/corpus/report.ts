import { noteText } from './note.ts';
import { below, pick, type Random, randomOf } from './random.ts';
import { ACTIONS, CIRCLED, FIELDS, HUB, HUB_SHARE, KANA, MARKS, MINISTRIES, TOPICS } from './words.ts';

// Reports as a government writes them, in the form that the import reads: title, legend (凡例), chapters (章), sections
// (節), divisions (ア) and headings (①), tables with tabs. Invented, but with the proportions of a real one: a ministry
// that has a hand in nearly everything, a few texts that stand in many rows, names that many rows mention, rows that list
// measures of other chapters again (再掲).

/** The share of rows that list a measure again. */
const RELISTED_SHARE = 0.05;
/** The share of divisions that are divided once more. */
const DEEP_SHARE = 0.4;

interface Row {
  readonly name: string;
  readonly ministries: string;
}

const between = (random: Random, least: number, most: number): number => least + below(random, most - least + 1);

const subject = (random: Random): string => `${pick(random, FIELDS)}における${pick(random, TOPICS)}`;

function ministriesOf(random: Random): string {
  const named = new Set<string>(random() < HUB_SHARE ? [HUB] : []);
  const others = between(random, 1, 3);
  for (let i = 0; i < others; i++) named.add(MINISTRIES[Math.floor(random() ** 2 * MINISTRIES.length)] ?? HUB);
  return [...named].join(' ');
}

/** The headings of one chapter, each with whether a table follows it. */
function* chapterOf(random: Random, chapter: number): Generator<{ readonly heading: string; readonly table: boolean }> {
  yield { heading: `第${chapter}章 ${FIELDS[chapter % FIELDS.length]}に関する取組の推進`, table: false };
  for (let section = 1, sections = between(random, 2, 3); section <= sections; section++) {
    yield { heading: `第${section}節 ${subject(random)}`, table: false };
    for (let division = 0, divisions = between(random, 2, 3); division < divisions; division++) {
      const headings = random() < DEEP_SHARE ? between(random, 2, 3) : 0;
      yield { heading: `${KANA[division]} ${subject(random)}`, table: headings === 0 };
      for (const mark of CIRCLED.slice(0, headings)) {
        yield { heading: `${mark}${subject(random)}${pick(random, ACTIONS)}`, table: true };
      }
    }
  }
}

/** One report of so many measures, with a text of its own for each index and seed. */
export function reportText(measures: number, index: number, seed: number): string {
  const random = randomOf(seed * 10_007 + index);
  const title = `第${index + 1}分冊`;
  const lines = [
    `「情報セキュリティ年次計画${2007 + (index % 15)}」${title}に盛り込まれた施策の実施状況`,
    '',
    '- 凡例: ①…既に実施済み',
    ' ②…年度内に実施できる予定。',
    ' ③…今後作業を開始する予定だが、年度内に実施できる見込み。',
    ' ④…現時点では、年度内に実施できるかどうか不明',
    '',
  ];
  const rows: Row[] = [];

  function addRow(label: string, earlier: number): void {
    if (earlier > 0 && random() < RELISTED_SHARE) {
      const number = between(random, 1, earlier);
      lines.push(
        `再掲 (${number})\t${label}\t${rows[number - 1]?.name}【再掲】\t${rows[number - 1]?.ministries}\t再掲\t`,
      );
      return;
    }
    const row = { name: `${subject(random)}${pick(random, ACTIONS)}`, ministries: ministriesOf(random) };
    const notes = Array.from({ length: between(random, 1, 3) }, () => noteText(random, title)).join(' ');
    rows.push(row);
    lines.push([rows.length, label, row.name, row.ministries, notes, pick(random, MARKS)].join('\t'));
  }

  for (let chapter = 1; rows.length < measures; chapter++) {
    // Rows of the chapters before: what is listed again stands elsewhere.
    const earlier = rows.length;
    for (const { heading, table } of chapterOf(random, chapter)) {
      if (rows.length >= measures) break;
      lines.push(heading, '');
      if (!table) continue;
      lines.push('該当項目\t施策名\t担当省庁\t進捗状況\t現時点の状況');
      const size = between(random, 3, 7);
      for (let row = 0; row < size && rows.length < measures; row++) addRow(`${KANA[row]})`, earlier);
      lines.push('');
    }
  }
  return lines.join('\n');
}
