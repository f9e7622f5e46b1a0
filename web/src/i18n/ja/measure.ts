export default { title: '施策' } as const;
