export default { title: 'Thing named' };
