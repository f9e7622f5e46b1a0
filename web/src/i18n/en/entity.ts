export default {
  kind: 'Thing named: {kind}',
  aliases: 'Also called',
  graph: 'See in the graph',
  mentions: 'Where it is named ({count, number})',
  firstMentions: 'The first {count, number} are shown.',
  measures: 'Measures that name it ({count, number})',
  all: 'Filter the list',
};
