import type { TypeOf } from '../../api/graphql.ts';
import { EDGE_LOOKS } from './edge-kind.ts';
import type { NodeType } from './node.ts';
import { NODE_LOOKS } from './node-type.ts';

/** How a kind of edge is drawn, for the legend. */
export function EdgeSample({ kind }: { readonly kind: TypeOf<'EdgeKind'> }) {
  const { stroke, fill, dashes, arrow } = EDGE_LOOKS[kind];
  return (
    <svg aria-hidden="true" width="34" height="12" className="shrink-0">
      <path d={`M1,6H${arrow ? 26 : 33}`} fill="none" strokeWidth="2" strokeDasharray={dashes} className={stroke} />
      {arrow ? <path d="M33,6L25,2V10Z" className={fill} /> : null}
    </svg>
  );
}

/** How a type of node is drawn, for the legend and beside names. */
export function NodeSample({ type }: { readonly type: NodeType }) {
  const { fill, outline, icon: Icon } = NODE_LOOKS[type];
  return (
    <svg aria-hidden="true" width="22" height="22" viewBox="-11 -11 22 22" className="shrink-0">
      <path d={outline} transform="scale(9.5)" className={fill} />
      <Icon x={-5.5} y={-5.5} width={11} height={11} className="stroke-on-accent" strokeWidth={2.4} />
    </svg>
  );
}
