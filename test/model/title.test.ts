import { describe, expect, it } from 'vitest';
import { periodOf } from '../../src/model/period.ts';
import { stageOf } from '../../src/model/stage.ts';
import { graphOf } from '../support/text.ts';

const TABLE = '第1章 対策\n\n番号\t施策名\t担当\t状況\n1\t基準の見直し\t内閣官房\t①\n';

describe('the title', () => {
  it.each([
    ['施策の実施状況\n\n', '施策の実施状況'],
    ['\n# 施策の実施状況\n', '施策の実施状況'],
    ['資料3\n\n施策の実施状況(上半期)\n平成19年10月\n\n', '施策の実施状況(上半期)'],
    ['対策一覧', '対策一覧'],
    ['とりまとめ\n\n', 'とりまとめ'],
  ])('of %j is %j', (front, title) => {
    expect(graphOf(`${front}\n${TABLE}`)).toMatchObject({ title });
  });

  it('is the slug where none stands above the first heading', () => {
    const graph = graphOf(TABLE, 'plan-2008');
    expect(graph.title).toBe('plan-2008');
    expect(graph.diagnostics.map((each) => each.code)).toContain('TITLE_MISSING');
  });

  it.each([
    ['「計画2007」に盛り込まれた施策の実施状況(上半期)', '上半期'],
    ['平成20年度下半期の進捗状況', '平成20年度下半期'],
    ['令和元年度 実施状況', '令和元年度'],
    ['2009年度の実施状況', '2009年度'],
    ['施策の実施状況（第２四半期）', '第２四半期'],
    ['施策の実施状況', null],
  ])('%j names the period %j', (title, period) => {
    expect(periodOf(title)).toBe(period);
  });
});

describe('the stage of a meaning', () => {
  it.each([
    ['既に実施済み', 'DONE'],
    ['達成', 'DONE'],
    ['予定どおり進んでいる', 'ON_TRACK'],
    ['一部実施', 'ON_TRACK'],
    ['未着手', 'TO_START'],
    ['実施していない', 'TO_START'],
    ['年度内に実施できるかどうか不明', 'UNCERTAIN'],
    ['計画より遅れている', 'UNCERTAIN'],
    ['未達成', 'UNCERTAIN'],
    ['対象外', 'OTHER'],
    ['その他', 'OTHER'],
  ])('%s is %s', (meaning, stage) => {
    expect(stageOf(meaning)).toBe(stage);
  });
});
