export default { title: 'Graph' };
