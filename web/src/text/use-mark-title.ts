import { useFormatter, useTranslations } from 'use-intl';
import { bareName } from '../ui/bare-name.ts';
import { useMinistryName } from '../ui/ministry-link.tsx';
import type { TextMark } from './marks.ts';

/** Says in one line what a mark means: of a date its interval, whether it is past or intended, and how it was completed. */
export function useMarkTitle(): (mark: TextMark) => string {
  const t = useTranslations('text');
  const enums = useTranslations('enums');
  const format = useFormatter();
  const ministryName = useMinistryName();
  const day = (date: string) => format.dateTime(new Date(date), { dateStyle: 'long', timeZone: 'UTC' });

  return (mark) => {
    if (mark.what === 'date') {
      const { from, to, sense, resolvedBy } = mark.date;
      const when = from === to ? day(from) : t('period', { from: day(from), to: day(to) });
      const rule = resolvedBy === null ? [] : [t('resolved', { rule: enums(`dateRule.${resolvedBy}`) })];
      return [when, t('sense', { sense: enums(`sense.${sense}`) }), ...rule].join(t('join'));
    }
    const { target } = mark;
    switch (target.__typename) {
      case 'Entity':
        return t('entity', { kind: enums(`entityKind.${target.kind}`), name: target.name });
      case 'Ministry':
        return t('ministry', { name: ministryName(target).text });
      case 'Measure':
        return t('measure', { number: String(target.number), name: bareName(target) });
      case 'Document':
        return t('document', { title: target.title });
      case 'Section':
        return t('section', { heading: target.heading });
      case 'Relisting':
        return t('relisting', { name: target.statedName ?? target.label });
      default:
        return mark.surface;
    }
  };
}
