export default { title: '事物' } as const;
