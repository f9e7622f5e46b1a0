import { builder } from './builder.ts';
import { withPlainIds } from './plain-ids.ts';
import './co-responsibility.ts';
import './cross-reference.ts';
import './date.ts';
import './date-mention.ts';
import './date-time.ts';
import './document.ts';
import './entity.ts';
import './facets.ts';
import './graph-edge.ts';
import './graph-info.ts';
import './measure.ts';
import './mention.ts';
import './ministry.ts';
import './neighborhood.ts';
import './path.ts';
import './related.ts';
import './relisting.ts';
import './search.ts';
import './section.ts';

/** The public contract, in the order of its definition: stages and levels have one. schema.graphql is its printed form. */
export const schema = withPlainIds(builder.toSchema({ sortSchema: false }));
