import { builder } from './builder.ts';

export const DateSense = builder.enumType('DateSense', {
  description: 'Whether the words around a date tell of something done or of something intended.',
  values: {
    HAPPENED: { description: 'Something that took place (実績): 実施, 公表した …' },
    PLANNED: { description: 'Something intended (予定): 予定, 目途, までに …' },
    UNKNOWN: { description: 'The words do not say (不明).' },
  } as const,
});
