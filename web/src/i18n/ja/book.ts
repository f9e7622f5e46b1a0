export default { title: '文書' } as const;
