import { below, pick, type Random, randomOf } from './random.ts';

// Reports as a government writes them, in the form that the import reads: title, legend (凡例), chapters, sections, tables
// with tabs. Invented, but with the proportions of a real one: a ministry that has a hand in nearly everything, a few
// texts that stand in many rows, names that many rows mention, rows that list others again.

const FIELDS = [
  '政府機関',
  '地方公共団体',
  '重要インフラ',
  '企業',
  '個人',
  '研究開発',
  '人材育成',
  '国際連携',
  '犯罪の取締り',
  '電子政府',
  '電気通信事業',
  '医療',
  '物流',
  '金融',
  '学校教育',
  '暗号技術',
];
const TOPICS = [
  '情報セキュリティ対策',
  '緊急対応体制',
  '安全基準',
  '脆弱性情報の共有',
  'ウイルス対策',
  '個人認証',
  '無線LANの安全性',
  'IPv6への対応',
  '監査制度',
  '普及啓発活動',
  '情報共有体制',
  '相互依存性解析',
  '分野横断的な演習',
  '電子署名の利用',
  '技術基準',
  '外部委託の管理',
  '事業継続計画',
  '教育用教材',
];
const ACTIONS = [
  'の強化',
  'の推進',
  'の整備',
  'に関する調査研究',
  'の見直し',
  'の促進',
  'に係る基準の策定',
  'の高度化',
  'に関する検討',
  'の普及',
];
const HUB = '内閣官房';
const MINISTRIES = [
  '総務省',
  '経済産業省',
  '警察庁',
  '文部科学省',
  '防衛省',
  '内閣府',
  '法務省',
  '金融庁',
  '厚生労働省',
  '国土交通省',
  '外務省',
  '農林水産省',
  '財務省',
  '環境省',
  '全府省庁',
  '重要インフラ所管省庁',
];
const BODIES = [
  '独立行政法人情報処理推進機構',
  '独立行政法人情報通信研究機構',
  '独立行政法人産業技術総合研究所',
  'JPCERTコーディネーションセンター',
  '財団法人地方自治情報センター',
  '社団法人日本ネットワーク協会',
];
const COMMON_NOTES = [
  '・現在、検討を行っているところ。',
  '・関係府省庁と連携しつつ、実施に向けて準備を進めている。',
  '・年度内に実施する予定。',
  '・引き続き普及を促進するための施策について検討する。',
];
const MARKS = ['①', '②', '②', '②', '③', '④'];
const KANA = [...'アイウエオカキクケコサシスセソタチツテトナニヌネノ'];

const MEASURES_PER_SECTION = 20;
const SECTIONS_PER_CHAPTER = 5;
/** The share of measures that the hub ministry answers for. */
const HUB_SHARE = 0.4;
const RELISTED_SHARE = 0.05;
const COMMON_NOTE_SHARE = 0.06;

function ministries(random: Random): string {
  const named = new Set<string>(random() < HUB_SHARE ? [HUB] : []);
  // The first of the list have the most to do, as in life.
  const others = 1 + below(random, 3);
  for (let i = 0; i < others; i++) named.add(MINISTRIES[Math.floor(random() ** 2 * MINISTRIES.length)] ?? HUB);
  return [...named].join(' ');
}

const date = (random: Random): string => `平成${17 + below(random, 6)}年${1 + below(random, 12)}月`;

function note(random: Random, slug: string): string {
  if (random() < COMMON_NOTE_SHARE) return pick(random, COMMON_NOTES);
  const [field, topic] = [pick(random, FIELDS), pick(random, TOPICS)];
  const forms = [
    () =>
      `・${date(random)}に、${field}における${topic}の状況を調査し、「${field}における${topic}に関する報告書」を公表した。`,
    () =>
      `・${pick(random, BODIES)}において、${field}の${topic}を支援するための手引きの第${1 + below(random, 30)}版を作成中。`,
    () =>
      `・第${1 + below(random, 40)}回情報セキュリティ政策会議(${date(random)}${1 + below(random, 28)}日)において、${topic}について報告。`,
    () => `・「${topic}ガイドライン」を改訂し、${field}の関係者${below(random, 900) + 20}名に説明会を実施。`,
    () => `・${field}における${topic}について検討中(進め方については、${pick(random, KANA)}）を参照)。`,
    () =>
      `・${field}における${topic}につき${1 + below(random, 9)}件の実証実験(${slug}第${below(random, 5_000)}号)を開始する予定。`,
  ];
  return pick(random, forms)();
}

/** One report of so many measures, with a text of its own for each index and seed. */
export function reportText(measures: number, index: number, seed: number): string {
  const random = randomOf(seed * 10_007 + index);
  const year = 2007 + (index % 15);
  const lines = [
    `「情報セキュリティ年次計画${year}」第${index + 1}分冊に盛り込まれた施策の実施状況`,
    '',
    '- 凡例: ①…既に実施済み',
    ' ②…年度内に実施できる予定。',
    ' ③…今後作業を開始する予定だが、年度内に実施できる見込み。',
    ' ④…現時点では、年度内に実施できるかどうか不明',
    '',
  ];
  const rows: { readonly name: string; readonly named: string }[] = [];
  for (let section = 0; rows.length < measures; section++) {
    const [chapter, place] = [Math.floor(section / SECTIONS_PER_CHAPTER) + 1, (section % SECTIONS_PER_CHAPTER) + 1];
    const heading = `第${chapter}章 ${FIELDS[chapter % FIELDS.length]}に関する取組の推進`;
    lines.push(heading, '', `第${place}節 ${pick(random, FIELDS)}における${pick(random, TOPICS)}`, '');
    lines.push('該当項目\t施策名\t担当省庁\t進捗状況\t現時点の状況');
    for (let row = 0; row < MEASURES_PER_SECTION && rows.length < measures; row++) {
      const label = `${KANA[row % KANA.length]})`;
      if (rows.length > 0 && random() < RELISTED_SHARE) {
        const target = below(random, rows.length);
        lines.push(`再掲 (${target + 1})\t${label}\t${rows[target]?.name}【再掲】\t${rows[target]?.named}\t再掲\t`);
        continue;
      }
      const name = `${pick(random, FIELDS)}における${pick(random, TOPICS)}${pick(random, ACTIONS)}`;
      const notes = Array.from({ length: 1 + below(random, 3) }, () => note(random, `第${index + 1}`)).join(' ');
      const named = ministries(random);
      rows.push({ name, named });
      lines.push([rows.length, label, name, named, notes, pick(random, MARKS)].join('\t'));
    }
    lines.push('');
  }
  return lines.join('\n');
}
