import { builder } from './builder.ts';

export const DatePrecision = builder.enumType('DatePrecision', {
  description: 'How exactly the text names a time.',
  values: {
    DAY: { description: 'A day (日), such as 平成19年8月3日.' },
    MONTH: { description: 'A month (月), such as 2007年6月.' },
    YEAR: { description: 'A calendar year (年), such as 2007年.' },
    FISCAL_YEAR: {
      description: 'A fiscal year (年度), from 1 April to 31 March: 平成19年度 is 2007-04-01 to 2008-03-31.',
    },
    RANGE: { description: 'From one time to another (期間), such as 平成19年6月から8月にかけて.' },
  } as const,
});

export const DateSense = builder.enumType('DateSense', {
  description: 'Whether the words around a date tell of something done or of something intended.',
  values: {
    HAPPENED: { description: 'Something that took place (実績): 実施, 公表した …' },
    PLANNED: { description: 'Something intended (予定): 予定, 目途, までに …' },
    UNKNOWN: { description: 'The words do not say (不明).' },
  } as const,
});
