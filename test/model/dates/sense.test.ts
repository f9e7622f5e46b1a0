import { describe, expect, it } from 'vitest';
import { extractDates } from '../../../src/model/dates/extract-dates.ts';
import { passageOf } from '../../support/link-texts.ts';

const PERIOD = { from: '2007-04-01', to: '2007-09-30', fiscalYear: 2007 };

const senses = (text: string): string[] => extractDates([passageOf(text)], PERIOD).dates.map(({ sense }) => sense);

describe('the sense of a date', () => {
  it.each([
    // Done, or under way
    ['平成19年6月に点検を実施。', 'HAPPENED'],
    ['平成19年6月に点検を実施した。', 'HAPPENED'],
    ['9月末までに実施済', 'HAPPENED'],
    ['9月末までに19件開催。', 'HAPPENED'],
    ['平成18年度に策定された素案について検討する予定。', 'HAPPENED'],
    ['昨年度に引き続き、研究を行う予定。', 'HAPPENED'],
    ['平成19年度も引き続き活用を実施、又は検討しているところ。', 'HAPPENED'],
    ['平成19年10月1日現在で63名の体制となった。', 'HAPPENED'],
    ['第3回会合(平成19年8月3日)において実施。', 'HAPPENED'],
    ['「指針」(平成19年4月13日連絡会議決定)に基づき作成予定。', 'HAPPENED'],
    // Intended
    ['12月の会議において改定案を諮る予定。', 'PLANNED'],
    ['10月初旬を目途に勉強会を開催。', 'PLANNED'],
    ['平成20年3月までに作成予定。', 'PLANNED'],
    ['年度末に、各省が整備している資産を点検する予定。', 'PLANNED'],
    ['平成19年10月に開催すべく準備を進めているところ。', 'PLANNED'],
    ['平成19年度中に整理するための調査を進めている。', 'PLANNED'],
    ['平成20年3月の創設に向けて検討中。', 'PLANNED'],
    ['平成20年度改訂に向けた見直しについて検討しているところ。', 'PLANNED'],
    ['年度末に実施する評価の方針を公表。', 'PLANNED'],
    ['今年度中の移行を促した。', 'PLANNED'],
    ['平成20年3月に新設。', 'PLANNED'],
    ['平成19年度は、必要な更新を行うこととしている。', 'PLANNED'],
    ['資機材を整備(平成20年2月整備完了予定)。', 'PLANNED'],
    ['2008年度も同計画に基づく取組を進める。', 'PLANNED'],
    ['年度内の公布を予定。', 'PLANNED'],
    ['平成20年1月に公表する。', 'PLANNED'],
    // Naming
    ['「2006年度の評価等」の内容を踏まえ推進。', 'UNKNOWN'],
    ['平成19年度「実態調査」の実施に向けて準備を開始。', 'UNKNOWN'],
    ['平成18～平成21年度の4か年計画の2年目として実施。', 'UNKNOWN'],
    ['平成19年度の申込み件数は692件。', 'UNKNOWN'],
    ['作業部会報告書(平成19年7月20日)を受け、検討する。', 'UNKNOWN'],
    ['平成19年度補正予算により整備した。', 'UNKNOWN'],
    ['平成19年度実態調査の結果を公表した。', 'UNKNOWN'],
    ['10月実施のセキュリティ講義の内容を改善している。', 'UNKNOWN'],
    ['第3回会合(平成19年9月)を予定。', 'PLANNED'],
    ['第3回会合(平成19年9月)において公表予定。', 'PLANNED'],
    ['第3回会合(平成19年8月)において検討し、公表する予定。', 'HAPPENED'],
    // Not done
    ['平成19年6月時点で実施していない。', 'UNKNOWN'],
    ['平成19年度は開催しなかった。', 'UNKNOWN'],
    ['平成18年度は会合を開催せず。', 'UNKNOWN'],
    ['平成19年9月末現在で未着手。', 'UNKNOWN'],
    ['平成19年6月に、未実施の省庁に対して実施した。', 'HAPPENED'],
    ['平成19年6月に公開していない情報を公開した。', 'HAPPENED'],
    ['平成20年3月までに、漏えいしないよう対策を講じる予定。', 'PLANNED'],
  ])('%s %s', (text, sense) => {
    expect(senses(text)).toEqual([sense]);
  });

  it.each([
    ['平成18年7月から設計に着手、平成20年3月完成予定。', ['HAPPENED', 'PLANNED']],
    ['平成19年3月には試作を開発完了、製品は平成20年3月完成予定。', ['HAPPENED', 'PLANNED']],
    ['平成19年6月に改定を行い、平成20年3月に公表する予定。', ['HAPPENED', 'PLANNED']],
    ['研究計画を平成19年9月まで策定し、10月より研究を開始する予定。', ['PLANNED', 'PLANNED']],
    ['研修を平成19年10月及び平成20年1月に実施予定。', ['PLANNED', 'PLANNED']],
    ['平成19年度中に整理すべく調査を平成19年9月より実施。', ['PLANNED', 'HAPPENED']],
    ['第2四半期に調査を開始し、年度末までに取りまとめる。', ['HAPPENED', 'PLANNED']],
    ['8月に会合を開催し、意見を交換。次回は12月に開催予定。', ['HAPPENED', 'PLANNED']],
  ])('of several in a sentence: %s', (text, expected) => {
    expect(senses(text)).toEqual(expected);
  });

  it('an unclosed 「 makes no name of the rest', () => {
    expect(senses('「調査を平成19年6月に実施した。')).toEqual(['HAPPENED']);
  });
});
