import { foldWidth } from '../source/fold.ts';
import type { ProgressStage } from './graph.ts';

/** What a meaning has to say for each stage; the first that fits holds, so doubt comes before confidence. */
const RULES: readonly (readonly [ProgressStage, RegExp])[] = [
  ['OTHER', /対象外|該当なし|非該当|統合(?:した|済)|廃止/],
  [
    'UNCERTAIN',
    /不明|困難|未定|未達|遅れ|遅延|見通しが立|できない|見込みがない|予定どおり(?:に)?(?:進んで|実施されて)いない/,
  ],
  [
    'DONE',
    /(?:実施|対応|完了|達成|終了|整備|策定)済|既に実施し|(?:実施|達成|完了)し(?:た|ている)|^(?:完了|達成|終了)|(?:を|が)(?:達成|完了)/,
  ],
  ['TO_START', /今後|これから|未着手|未実施|着手していない|実施していない|開始する予定|検討(?:を)?開始/],
  ['ON_TRACK', /準備|進んで|進めて|検討|着手|実施中|進行|進捗|推進|予定|見込み|継続|一部|概ね|おおむね/],
];

/** The stage that a legend's meaning stands for; OTHER where it says nothing of progress. */
export function stageOf(meaning: string): ProgressStage {
  const text = foldWidth(meaning);
  return RULES.find(([, pattern]) => pattern.test(text))?.[0] ?? 'OTHER';
}
