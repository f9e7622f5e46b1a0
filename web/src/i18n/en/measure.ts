export default { title: 'Measure' };
