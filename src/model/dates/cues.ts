/** The words that tell whether a sentence speaks of something done or of something intended. */

/** What intends: 実施する予定, 3月末を目途に, 活用を目指し. */
const INTENDED = [
  '予定(?!どおり|通り)',
  '目途|目処|めど|見込[みむ]|見通し',
  'こと(?:とし|とする|となって|を検討)',
  '目指|めざ',
  '方針(?=。|$|である|だ)',
].join('|');
/** What an act is for: 開催すべく, 整理するための. */
const PURPOSE = 'べく|(?:する|行う|図る|進める|得る)ため';
/** What is done or under way: 実施済, しているところ, 検討中, 公表した. */
const DONE = [
  '(?<!返)済(?!予定)',
  '完了(?=[。、)]|$|した|しており|済)',
  'て(?:い|お)(?:る|り|た)',
  'ところ',
  '中(?=[。、)]|$|であ|です)',
  '(?:[しっいきちりえけせてねべめれげみびじ]|んだ?)た(?![めいくらりかがきちっしただ上後うのも])',
].join('|');
/** What has not been done: 実施していない, 開催せず, 未着手; it may never be. */
const NOT_DONE = [
  'て(?:い|お)(?:ない|なかった|らず)',
  '(?:[しれ]|行わ)な(?:い(?!よう)|かった)',
  'せず',
  '未(?:実施|着手|開始|開催|公表|策定|完了)(?!の)',
].join('|');
/** た that describes: 踏まえた, に向けた, を通じた. */
const DESCRIBES =
  '(?:向け|含め|踏まえ|ふまえ|応じ|通じ|併せ|あわせ|基にし|に関し|とし|備え|即し|対し|沿っ|優れ|新|(?:想定|活用|利用|対応|関連|連携|準拠|重視|考慮|配慮|対象と|目的と)し)た';
/** An act before a noun, 実施する評価; not 関する, which is no act. */
const PRESENT =
  '(?:(?<![関対際資属])する|される|行う|行われる|図る|始まる|始める)(?=[\\p{Script=Han}\\p{Script=Katakana}A-Za-z「])';

export const CUES = new RegExp(
  `(?<describes>${DESCRIBES})|(?<not>${NOT_DONE})|(?<intended>${INTENDED})|(?<purpose>${PURPOSE})|(?<done>${DONE})|(?<present>${PRESENT})`,
  'gu',
);

/** Right behind a bracket: 第3回会合(平成20年2月)を開催予定. */
export const INTENDED_DIRECTLY =
  /^(?:[をにの]|において)?(?:\p{Script=Han}{2,4}(?:を|する)?)?(?:予定(?!どおり|通り)|見込[みむ])/u;

export const isIntended = (text: string): boolean => new RegExp(INTENDED).test(text);

/** A noun at the front: a cue before it describes the noun. */
export const NOUN_FOLLOWS = /^[\p{Script=Han}\p{Script=Katakana}A-Za-z「]/u;

/** Nouns of acts: they stand without する at the end of a clause (着手、), or take a date with の (年度内の移行). */
const ACT =
  '(?:実施|公表|開始|着手|開催|策定|設置|完了|改定|改訂|改正|公開|発表|公募|決定|作成|導入|制定|運用|移行|活用|創設|整備|構築|実現|達成|完成|開発|配布|提供|施行|締結|提出|公布|告示|稼働|展開|拡充|終了|廃止|設立|発足|採択|批准|見直し|とりまとめ|取りまとめ)';

/** 着手、 */
export const ACT_ENDS = new RegExp(`${ACT}、`);
/** 10月実施の講義: the act only names the thing. */
export const ACT_NAMES = new RegExp(`^(?:に)?${ACT}(?:分|済み?)?の(?!予定|見込)`);
/** 年度内の演習実施に, 今年度中の移行を. */
export const ACT_OF_DATE = new RegExp(`^の[^、。をはがに]{0,40}${ACT}[をはがに]`);
/** 平成19年度の申込み件数: what the date only names. */
export const OF_DATE = /^の/;
/** 平成19年度予算, 2007年版, 平成19年度実態調査: the year is part of what a thing is called. */
export const THING_OF_YEAR =
  /^(?:版|(?:第[一二三123]次)?(?:補正|当初)?予算|[\p{Script=Han}\p{Script=Katakana}A-Za-z][^、。をはがにのでともや]{0,20}(?:計画|報告書?|調査|事業|プロジェクト|プログラム|大会|要求|税制|白書)(?!予定|見込))/u;
/** 3月の創設に向けて, 平成20年度改訂に向けた: the date belongs to what is worked towards. */
export const TOWARDS = /^(?:の[^をはがにもで、。]{1,40}|[\p{Script=Han}\p{Script=Katakana}A-Za-z]{1,20})?に向け/u;
/** 昨年度に引き続き: it was done then, too. */
export const CONTINUED = /^(?:に|から|より)(?:引き?続[きく]|続[きく])/;
export const UNTIL = /^まで/;
/** The last word of a sentence that ends in a verb which is not of the past. */
export const UNFINISHED = /[うくすつぬむぶぐる]$/;

/** Before a bracket: something that takes place, so that the date is that of what is told of it. */
const EVENT =
  '会議|会合|委員会|研究会|協議会|連絡会|検討会|セミナー|シンポジウム|フォーラム|ワークショップ|調査|研修|訓練|演習|講座|大会|説明会|講演会|イベント|キャンペーン|月間|旬間|週間|の日';
/** Before a bracket: something that has come out, 「…指針」(平成19年4月13日) and …報告書(…). */
export const PUBLISHED_BEFORE = new RegExp(
  `(?:(?<!(?:${EVENT}))[」』]|報告書?|白書|指針|ガイドライン|基準|計画|戦略|方針|要綱|通知|答申|提言|マニュアル)$`,
);
