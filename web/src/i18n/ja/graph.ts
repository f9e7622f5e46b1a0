export default { title: 'グラフ' } as const;
