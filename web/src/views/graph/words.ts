import { useCallback } from 'react';
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

function useTypeName(): (node: GraphNode) => string {
  const t = useTranslations('enums');
  return useCallback(
    (node) => {
      switch (node.__typename) {
        case 'Document':
          return t('nodeKind.DOCUMENT');
        case 'Status':
          return t('nodeKind.STATUS');
        case 'Section':
          return t(`level.${node.level}`);
        case 'Measure':
          return t('nodeKind.MEASURE');
        case 'ProgressNote':
          return t('nodeKind.PROGRESS_NOTE');
        case 'Relisting':
          return t('nodeKind.RELISTING');
        case 'Ministry':
          return t(`ministryKind.${node.ministryKind}`);
        case 'Entity':
          return t(`entityKind.${node.entityKind}`);
      }
    },
    [t],
  );
}

const inJapanese = (name: string, short = shorten(name, MOST)) => ({ name, short, lang: 'ja' as const });

/** The words for nodes, in the language of the interface; what a document says stays Japanese. */
export function useNodeWords(): (node: GraphNode) => NodeWords {
  const { language } = usePreferences();
  const typeName = useTypeName();
  const ministryName = useMinistryName();
  return useCallback(
    (node) => {
      const type = typeName(node);
      switch (node.__typename) {
        case 'Document':
          return { type, ...inJapanese(node.title) };
        case 'Status':
          return { type, ...inJapanese(`${node.mark || '―'} ${node.meaning}`) };
        case 'Section':
          return { type, ...inJapanese(node.heading) };
        case 'Measure': {
          const name = `${node.number} ${bareName(node)}`;
          return { type, ...inJapanese(name, shorten(name, MOST + 3)) };
        }
        case 'ProgressNote':
          return { type, ...inJapanese(node.text) };
        case 'Relisting':
          return { type, ...inJapanese(node.statedName ?? (node.relists ? bareName(node.relists) : node.label)) };
        case 'Entity':
          return { type, ...inJapanese(node.name, shortName(node.name, node.aliases, MOST)) };
        case 'Ministry': {
          const { text, lang } = ministryName(node);
          const short =
            language === 'en'
              ? (abbreviation(node.aliases) ?? shorten(text, MOST))
              : shortName(node.name, node.aliases, MOST_MINISTRY);
          return { type, name: text, short, lang };
        }
      }
    },
    [language, typeName, ministryName],
  );
}
