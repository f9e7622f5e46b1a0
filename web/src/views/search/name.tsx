import { useTranslations } from 'use-intl';
import { readFragment } from '../../api/graphql.ts';
import { bareName } from '../../ui/bare-name.ts';
import { ministryNameFragment, useMinistryName } from '../../ui/ministry-link.tsx';
import type { HitNode } from './hit.ts';

interface Name {
  readonly text: string;
  readonly lang: 'ja' | 'en';
}

/** What to call a thing that was found. */
export function useHitName(): (node: HitNode) => Name {
  const t = useTranslations('common');
  const ministryName = useMinistryName();
  return (node) => {
    switch (node.__typename) {
      case 'Measure':
        return { text: `${node.number} ${bareName(node)}`, lang: 'ja' };
      case 'Section':
        return { text: node.heading, lang: 'ja' };
      case 'Ministry':
        return ministryName(readFragment(ministryNameFragment, node));
      case 'Entity':
        return { text: node.entityName, lang: 'ja' };
      case 'Relisting':
        return { text: `${node.statedNumber ?? ''} ${node.statedName ?? t('unnamed')}`.trim(), lang: 'ja' };
      default:
        return { text: node.id, lang: 'en' };
    }
  };
}
