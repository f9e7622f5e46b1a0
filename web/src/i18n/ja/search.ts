export default { title: '検索' } as const;
