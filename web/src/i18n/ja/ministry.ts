export default { title: '府省庁' } as const;
