// @ts-check
// Everything that `npm start` needs besides the database's client, where what it is made of has changed: one after the
// other, for each takes much memory.
await import('./build-web.mjs');
await import('./build-server.mjs');
await import('./build-cluster.mjs');
