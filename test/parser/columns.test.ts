import { describe, expect, it } from 'vitest';
import { headerRoles } from '../../src/parser/columns.ts';

describe('headerRoles', () => {
  it.each([
    ['該当項目|施策名|担当省庁|進捗状況|現時点の状況', 'ITEM NAME MINISTRIES PROGRESS STATUS'],
    ['該当項目|施策名|担当省庁|進捗状況|現時点の状況|', 'ITEM NAME MINISTRIES PROGRESS STATUS'],
    ['番号|項目|施策名|担当府省庁|実施状況|評価', 'NUMBER LABEL NAME MINISTRIES PROGRESS STATUS'],
    ['評価|担当|施策|進捗', 'STATUS MINISTRIES NAME PROGRESS'],
    ['No.|施 策 名|主な担当省庁(部局)|取組状況', 'NUMBER NAME MINISTRIES PROGRESS'],
    ['番号|施策名|担当省庁|備考', 'NUMBER NAME MINISTRIES OTHER'],
  ])('%s', (cells, roles) => {
    expect(headerRoles(cells.split('|'))?.join(' ')).toBe(roles);
  });

  it.each(['1|ア)|政府機関|内閣官房|・検討中。|②', '施策名', '施策|さまざまな|説明が|続く|行', '', '目次|頁'])(
    '%j is no header',
    (cells) => {
      expect(headerRoles(cells.split('|'))).toBeNull();
    },
  );
});
