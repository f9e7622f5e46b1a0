import {
  BookMarked,
  Building2,
  CircleDot,
  FileText,
  type LucideIcon,
  MessageSquareText,
  Repeat2,
  SquareCheckBig,
  Tag,
} from 'lucide-react';
import type { TypeOf } from '../../api/graphql.ts';
import type { NodeType } from './node.ts';

interface Look {
  readonly kind: TypeOf<'NodeKind'>;
  readonly icon: LucideIcon;
  /** Utilities for its ground. */
  readonly fill: string;
  /** Utilities for its icon beside a text. */
  readonly text: string;
  /** Outline of its mark, within a circle of radius 1. */
  readonly outline: string;
}

const CIRCLE = 'M1,0A1,1 0 1 1 -1,0A1,1 0 1 1 1,0Z';
const SQUARE =
  'M-.6,-.88H.6A.28,.28 0 0 1 .88,-.6V.6A.28,.28 0 0 1 .6,.88H-.6A.28,.28 0 0 1 -.88,.6V-.6A.28,.28 0 0 1 -.6,-.88Z';
const DIAMOND = 'M0,-1.12L1.12,0L0,1.12L-1.12,0Z';
const HEXAGON = 'M1.05,0L.53,.91H-.53L-1.05,0L-.53,-.91H.53Z';
const OCTAGON = 'M.41,-1L1,-.41V.41L.41,1H-.41L-1,.41V-.41L-.41,-1Z';
const LYING = 'M-1.05,-.72H1.05V.72H-1.05Z';
const STANDING = 'M-.78,-1H.45L.78,-.67V1H-.78Z';
const HOUSE = 'M0,-1.1L1,-.1V.85H-1V-.1Z';

/** How each type of node is drawn: shape, colour and icon, so that none has to be told by colour alone. */
export const NODE_LOOKS: Record<NodeType, Look> = {
  Measure: {
    kind: 'MEASURE',
    icon: SquareCheckBig,
    fill: 'fill-node-measure',
    text: 'text-node-measure',
    outline: CIRCLE,
  },
  Ministry: {
    kind: 'MINISTRY',
    icon: Building2,
    fill: 'fill-node-ministry',
    text: 'text-node-ministry',
    outline: SQUARE,
  },
  Section: {
    kind: 'SECTION',
    icon: BookMarked,
    fill: 'fill-node-section',
    text: 'text-node-section',
    outline: HEXAGON,
  },
  Entity: { kind: 'ENTITY', icon: Tag, fill: 'fill-node-entity', text: 'text-node-entity', outline: DIAMOND },
  Relisting: {
    kind: 'RELISTING',
    icon: Repeat2,
    fill: 'fill-node-relisting',
    text: 'text-node-relisting',
    outline: OCTAGON,
  },
  ProgressNote: {
    kind: 'PROGRESS_NOTE',
    icon: MessageSquareText,
    fill: 'fill-node-other',
    text: 'text-node-other',
    outline: LYING,
  },
  Document: { kind: 'DOCUMENT', icon: FileText, fill: 'fill-node-other', text: 'text-node-other', outline: STANDING },
  Status: { kind: 'STATUS', icon: CircleDot, fill: 'fill-node-other', text: 'text-node-other', outline: HOUSE },
};

export const NODE_TYPES = Object.keys(NODE_LOOKS) as readonly NodeType[];
