export default { title: '施策一覧' } as const;
