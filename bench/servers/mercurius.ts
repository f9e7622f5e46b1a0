import Fastify from 'fastify';
import mercurius from 'mercurius';
import { loaders, resolvers } from './mercurius/resolvers.ts';
import { TYPES } from './mercurius/types.ts';
import { announce } from './peer.ts';

// Mercurius with graphql-jit from the first request on, on loaders written by hand (./mercurius/).

const app = Fastify({ logger: false });
app.register(mercurius, { schema: TYPES, resolvers, loaders, jit: 1, graphiql: false });
await app.ready();
announce(app.server);
