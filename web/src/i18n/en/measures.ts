export default { title: 'Measures' };
