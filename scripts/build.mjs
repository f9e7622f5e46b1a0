// @ts-check
// Everything that `npm start` needs besides the database's client, where what it is made of has changed.
import './build-web.mjs';
import './build-server.mjs';
