export default {
  kind: '事物：{kind}',
  aliases: '別名',
  graph: 'グラフで見る',
  mentions: '言及されている箇所（{count, number}か所）',
  firstMentions: '最初の{count, number}か所を表示しています。',
  measures: '言及している施策（{count, number}件）',
  all: '一覧で絞り込む',
} as const;
