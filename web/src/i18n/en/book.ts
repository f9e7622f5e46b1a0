export default { title: 'Document' };
