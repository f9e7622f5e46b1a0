/** Texts of the document with what they name as links, and their lines. */
export default {
  legend: '下線の種類：',
  kind: { date: '日付', entity: '事物', ministry: '府省庁', place: '施策・見出し・文書' },
  period: '{from}～{to}',
  sense: '時制：{sense}',
  resolved: '{rule}',
  join: '／',
  entity: '{kind}：{name}',
  ministry: '府省庁：{name}',
  measure: '施策{number}：{name}',
  document: '文書：{title}',
  section: '見出し：{heading}',
  relisting: '再掲：{name}',
  leftOver: '本文中で重なるもの：',
  repaired: '修復済み',
} as const;
