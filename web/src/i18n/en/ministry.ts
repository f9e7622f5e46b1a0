export default { title: 'Ministries' };
