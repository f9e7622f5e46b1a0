import { below, pick, type Random } from './random.ts';
import { ACTIONS, BODIES, COMMON_NOTES, FIELDS, KANA, TOPICS } from './words.ts';

/** The share of items that say what many rows say. */
const COMMON_SHARE = 0.06;

const date = (random: Random): string => `平成${17 + below(random, 6)}年${1 + below(random, 12)}月`;

/** A sitting of the council, on the one day that its number gives. */
const sitting = (number: number): string =>
  `第${number}回会合(平成${17 + Math.floor(number / 7)}年${1 + ((number * 5) % 12)}月${1 + ((number * 11) % 28)}日)`;

const FORMS: readonly ((random: Random, field: string, topic: string, report: string) => string)[] = [
  (random, field, topic) =>
    `・${date(random)}に、${field}における${topic}の状況を調査し、「${field}における${topic}に関する報告書」を公表した。`,
  (random, field, topic) =>
    `・${pick(random, BODIES)}において、${field}の${topic}を支援するための手引きの第${1 + below(random, 30)}版を作成中。`,
  (random, _, topic) => `・情報セキュリティ政策会議${sitting(1 + below(random, 40))}において、${topic}について報告。`,
  (random, field, topic) =>
    `・「${topic}ガイドライン」を改訂し、${field}の関係者${below(random, 900) + 20}名に説明会を実施。`,
  (random, field, topic) =>
    `・${field}における${topic}について検討中(進め方については、${pick(random, KANA.slice(0, 5))}）を参照)。`,
  (random, field, topic, report) =>
    `・${field}における${topic}につき${1 + below(random, 9)}件の実証実験(${report}第${below(random, 5_000)}号)を開始する予定。`,
  (random, field, topic) =>
    `・${field}における${topic}${pick(random, ACTIONS)}に向け、関係機関との連絡会を${1 + below(random, 12)}月末に開催し、具体的な課題の抽出を行った。結果については、${date(random)}を目途に取りまとめ、各府省庁に配布する予定。`,
  (random, field, topic) =>
    `・${pick(random, BODIES)}と連携し、${field}を対象とする${topic}の研修を全国${2 + below(random, 46)}か所で実施。また、当該研修の講義内容を逐次改善しているところ。`,
];

/** One item of what was done (進捗状況). */
export function noteText(random: Random, report: string): string {
  if (random() < COMMON_SHARE) return pick(random, COMMON_NOTES);
  return pick(random, FORMS)(random, pick(random, FIELDS), pick(random, TOPICS), report);
}
