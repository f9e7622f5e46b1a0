import { useTranslations } from 'use-intl';
import { usePreferences } from '../../i18n/preferences.tsx';
import { bareName } from '../../ui/bare-name.ts';
import { useMinistryName } from '../../ui/ministry-link.tsx';
import type { GraphNode } from './node.ts';
import { abbreviation, shorten, shortName } from './short.ts';

/** What a node is called. */
export interface NodeWords {
  /** What kind of thing it is. */
  readonly type: string;
  /** Its full name. */
  readonly name: string;
  /** What stands beside it in the drawing. */
  readonly short: string;
  /** Language of both. */
  readonly lang: 'ja' | 'en';
}

const MOST = 22;
/** The abbreviated names of ministries are fewer characters: 経産省, not 経済産業省の…. */
const MOST_MINISTRY = 14;

/** The words for nodes, in the language of the interface; what a document says stays Japanese. */
export function useNodeWords(): (node: GraphNode) => NodeWords {
  const t = useTranslations();
  const { language } = usePreferences();
  const ministryName = useMinistryName();

  function nameOf(node: GraphNode): Omit<NodeWords, 'type'> {
    const ja = (name: string, short = shorten(name, MOST)) => ({ name, short, lang: 'ja' as const });
    switch (node.__typename) {
      case 'Document':
        return ja(node.title);
      case 'Status':
        return ja(`${node.mark || '―'} ${node.meaning}`);
      case 'Section':
        return ja(node.heading);
      case 'Measure': {
        const name = `${node.number} ${bareName(node)}`;
        return ja(name, shorten(name, MOST + 3));
      }
      case 'ProgressNote':
        return ja(node.text);
      case 'Relisting':
        return ja(node.statedName ?? (node.relists ? bareName(node.relists) : node.label));
      case 'Entity':
        return ja(node.name, shortName(node.name, node.aliases, MOST));
      case 'Ministry': {
        const { text, lang } = ministryName(node);
        const short =
          language === 'en'
            ? (abbreviation(node.aliases) ?? shorten(text, MOST))
            : shortName(node.name, node.aliases, MOST_MINISTRY);
        return { name: text, short, lang };
      }
    }
  }

  return (node) => ({ ...nameOf(node), type: typeOf(node) });

  function typeOf(node: GraphNode): string {
    switch (node.__typename) {
      case 'Document':
        return t('enums.nodeKind.DOCUMENT');
      case 'Status':
        return t('enums.nodeKind.STATUS');
      case 'Section':
        return t(`enums.level.${node.level}`);
      case 'Measure':
        return t('enums.nodeKind.MEASURE');
      case 'ProgressNote':
        return t('enums.nodeKind.PROGRESS_NOTE');
      case 'Relisting':
        return t('enums.nodeKind.RELISTING');
      case 'Ministry':
        return t(`enums.ministryKind.${node.ministryKind}`);
      case 'Entity':
        return t(`enums.entityKind.${node.entityKind}`);
    }
  }
}
