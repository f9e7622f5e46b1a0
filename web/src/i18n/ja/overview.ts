export default { title: '概要' } as const;
