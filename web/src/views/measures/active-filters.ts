import { useFormatter, useTranslations } from 'use-intl';
import { useMinistryName } from '../../ui/ministry-link.tsx';
import { NO_MARK } from './address.ts';
import { type Changes, toggled } from './filter.ts';
import { useFilters } from './filters.tsx';

/** What parameters of the address are called; where a name is missing, the parameter itself is shown. */
export interface Names {
  readonly documents: ReadonlyMap<string, string>;
  readonly ministries: ReadonlyMap<string, string | null>;
  readonly section: string | undefined;
  readonly entity: string | undefined;
}

export interface ActiveFilter {
  /** What the filter is about, such as 担当府省庁. */
  readonly about: string;
  readonly value: string;
  readonly lang?: 'ja' | 'en' | undefined;
  /** What takes it out of the address. */
  readonly removal: Changes;
}

/** The filters of the address, in words, each to be taken away by itself. */
export function useActiveFilters(names: Names): readonly ActiveFilter[] {
  const t = useTranslations('measures');
  const stageName = useTranslations('enums.stage');
  const format = useFormatter();
  const ministryName = useMinistryName();
  const { search } = useFilters();
  const { document, status, stage, ministry, section, entity, relisted, from, to, sense, text } = search;
  const day = (iso: string | undefined) =>
    iso === undefined ? '' : format.dateTime(new Date(`${iso}T00:00:00+09:00`), { dateStyle: 'medium' });

  return [
    ...(text === undefined ? [] : [{ about: t('text'), value: text, removal: { text: undefined } }]),
    ...(document ?? []).map((slug) => ({
      about: t('document'),
      value: names.documents.get(slug) ?? slug,
      lang: 'ja' as const,
      removal: { document: toggled(document, slug) },
    })),
    ...(status ?? []).map((mark) => ({
      about: t('status'),
      value: mark === NO_MARK ? t('noMark') : mark,
      removal: { status: toggled(status, mark) },
    })),
    ...(stage ?? []).map((one) => ({
      about: t('stage'),
      value: stageName(one),
      removal: { stage: toggled(stage, one) },
    })),
    ...(ministry ?? []).map((name) => {
      const { text: value, lang } = ministryName({ name, nameEn: names.ministries.get(name) ?? null });
      return { about: t('ministry'), value, lang, removal: { ministry: toggled(ministry, name) } };
    }),
    ...(section === undefined
      ? []
      : [
          {
            about: t('section'),
            value: names.section ?? t('unknownSection'),
            lang: names.section === undefined ? undefined : ('ja' as const),
            removal: { section: undefined },
          },
        ]),
    ...(entity === undefined
      ? []
      : [
          {
            about: t('entity'),
            value: names.entity ?? t('unknownEntity'),
            lang: names.entity === undefined ? undefined : ('ja' as const),
            removal: { entity: undefined },
          },
        ]),
    ...(relisted === undefined
      ? []
      : [{ about: t('relisted'), value: t(`relistedAs.${relisted}`), removal: { relisted: undefined } }]),
    ...(from === undefined && to === undefined
      ? []
      : [
          {
            about: t('date'),
            value: t('period', { from: day(from), to: day(to) }),
            removal: { from: undefined, to: undefined },
          },
        ]),
    ...(sense ?? []).map((one) => ({
      about: t('date'),
      value: t(`senseAs.${one}`),
      removal: { sense: toggled(sense, one) },
    })),
  ];
}
