import { matches } from '../../source/matches.ts';
import { remembered } from '../../source/remembered.ts';
import type { EntityKind } from '../text-links.ts';

/** How names of a kind end. */
interface Ending {
  readonly kind: EntityKind;
  /** Alternatives of a regular expression. */
  readonly words: string;
  /**
   * Least number of characters before the ending for the form alone to make a name of it in running text; null: only
   * quotation marks do, for common nouns end that way, too.
   */
  readonly before: number | null;
  /** true: even the bare ending (`基本計画`) is a name where the document has one longer name that ends in it. */
  readonly shortens?: true;
}

/** Not a whole word in `会議室`, `会議所`. */
const ENDINGS: readonly Ending[] = [
  // Bodies that sit
  {
    kind: 'MEETING',
    before: 2,
    words:
      '会議(?![室所体録資])|会合|(?:委員|分科|部|審議|研究|検討|懇談|懇話|協議|調査|連絡|評議)会(?!議)|ワーキンググループ|ワーキング・グループ|ワーキングチーム|サブグループ|タスクフォース|プロジェクトチーム|(?<![A-Za-z])(?:WG|PT|TF)(?![A-Za-z])',
  },
  { kind: 'MEETING', before: 6, words: 'ワークショップ|フォーラム|シンポジウム|カンファレンス|総会' },
  { kind: 'MEETING', before: 2, words: 'サミット' },
  { kind: 'MEETING', before: null, words: '国会|勉強会|説明会|会' },
  // Organisations
  {
    kind: 'ORGANISATION',
    before: 2,
    words:
      'センター|協会|大学校|大学(?![生院等])|警察学校|高等専門学校|研究所|研究機構|商工会議所|総合通信局|経済産業局|管区警察局|財務局|整備局|運輸局|農政局|労働局|法務局|連合会|中央会|連盟|振興会|財団(?!法人)|(?<=戦略|推進|対策)本部|ISAC(?![A-Za-z])|CEPTOAR(?![A-Za-z-])',
  },
  { kind: 'ORGANISATION', before: 4, words: '機構|公社|公庫|学会' },
  {
    kind: 'ORGANISATION',
    before: null,
    words: '(?:CSIRT|CERT|SOC)|株式会社|有限会社|法人|組合|銀行|学校|学院|本部|事務局|機関|チーム|警察|部隊|室|課|局',
  },
  // Publications
  { kind: 'PUBLICATION', before: 6, words: '報告書|解説書|白書|施行規則|施行令|規則|ガイドライン|手引書|条約' },
  { kind: 'PUBLICATION', before: 2, words: 'メールマガジン|議定書' },
  {
    kind: 'PUBLICATION',
    before: 4,
    words:
      '(?:(?<=基本|事業|保護|禁止|制限|促進|推進|防止|規制|設置|措置|整備|公開|管理|取引|振興|処罰|救済)法(?![人律令案的廷]))(?:施行規則|施行令|施行法)?',
  },
  {
    kind: 'PUBLICATION',
    before: null,
    words:
      '法律|法律案|法案|法|政令|省令|告示|通達|通知|規程|規約|規格|規範|標準|基準|指針|ポリシー|指標|手引き?|マニュアル|ハンドブック|テキスト|教材|冊子|パンフレット|リーフレット|事例集|解説|説明|説明書|説明資料|資料|資料集|報告|答申|提言|提案|勧告|宣言|声明|原則|憲章|要件|要領|要綱|手順書?|仕様書?|計画書|論文|調書|一覧|リスト|用語集|Q&A|FAQ|について|ために|進め方|在り方|あり方|考え方|とりまとめ|取りまとめ|まとめ|論点|骨子|素案|評価|分析|実施状況|状況|新聞|ニュース|ジャーナル|レポート|レビュー|ガイド|ガイドブック|ガイダンス',
  },
  // Programmes
  { kind: 'PROGRAMME', before: 6, words: '制度|税制|プロジェクト|(?:促進|推進|支援|育成|振興)事業' },
  { kind: 'PROGRAMME', before: 4, words: '(?:基本|行動|実行|重点)計画', shortens: true },
  { kind: 'PROGRAMME', before: 4, words: '推進プログラム|支援プログラム' },
  { kind: 'PROGRAMME', before: 2, words: 'キャンペーン|キャラバン|月間|旬間|週間' },
  {
    kind: 'PROGRAMME',
    before: null,
    words:
      '計画|基本方針|方針|戦略|構想|イニシアティブ|イニシアチブ|アジェンダ|ロードマップ|工程表|パッケージ|プラン|プログラム|事業|施策|活動|運動|作戦|の日|技術開発|研究開発|演習|訓練|点検|検査|調査|研修|講座|講習|教室|セミナー|スクール|カレッジ|キャンプ|専科|課程|コース|コンテスト|コンクール|大会|表彰|大賞|賞|試験|検定|資格|措置|対策|スキーム|フレームワーク|枠組み|取組み?',
  },
  // Things with a name of their own
  { kind: 'OTHER', before: 4, words: 'ポータルサイト' },
  {
    kind: 'OTHER',
    before: null,
    words:
      'システム|ネットワーク|サイト|ホームページ|ポータル|ツール|ソフト|ソフトウェア|データベース|サービス|プラットフォーム|マーク|ライブラリ|ボード|掲示板|OS|LAN|WAN',
  },
];

export interface NameForm {
  readonly kind: EntityKind;
  /** Where the ending starts and ends in the text. */
  readonly start: number;
  readonly end: number;
  readonly before: number;
  readonly shortens: boolean;
}

/** Longest alternative first: `商工会議所` before `会議`. One group an entry of ENDINGS. */
const compiled = (endings: readonly Ending[], after: string): RegExp =>
  new RegExp(`(?:${endings.map(({ words }) => `(${words})`).join('|')})${after}`, 'gu');

const groupOf = (match: RegExpExecArray): number => match.findIndex((group, i) => i > 0 && group !== undefined) - 1;

const IN_TEXT_ENDINGS = ENDINGS.filter(({ before }) => before !== null);
const IN_TEXT = compiled(IN_TEXT_ENDINGS, '');

/** Source of a regular expression for any of them, for a quick look whether there is one. */
export const ENDING = `(?:${IN_TEXT_ENDINGS.map(({ words }) => words).join('|')})`;

/** All endings in a run of name characters that make a name without quotation marks, from left to right. */
export function endingsIn(run: string): NameForm[] {
  return matches(run, IN_TEXT).map((match) => {
    const { kind, before, shortens } = IN_TEXT_ENDINGS[groupOf(match)] as Ending;
    const end = match.index + match[0].length;
    return { kind, before: before ?? 0, shortens: shortens === true, start: match.index, end };
  });
}

const AT_END = compiled(ENDINGS, '$');

/** The kind that a name's last word tells; the longest ending decides (`商工会議所` is no 会議). */
export const kindByEnding = remembered(
  (name): { readonly kind: EntityKind; readonly start: number } | null => {
    const [match] = matches(name, AT_END);
    return match ? { kind: (ENDINGS[groupOf(match)] as Ending).kind, start: match.index } : null;
  },
  { most: 10_000, longest: 100 },
);
