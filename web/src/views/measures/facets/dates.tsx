import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { SENSES } from '../address.ts';
import { field } from '../field.ts';
import { toggled } from '../filter.ts';
import { useFilters } from '../filters.tsx';
import { useDraft } from '../use-draft.ts';
import { FacetGroup, FacetOption } from './option.tsx';

interface DayProps {
  readonly name: 'from' | 'to';
  /** Whether the period would end before it begins with this day. */
  readonly isBackward: (day: string) => boolean;
}

function DayField({ name, isBackward }: DayProps) {
  const t = useTranslations('measures');
  const { search, change } = useFilters();
  const problem = useId();
  const { draft, setDraft } = useDraft(
    search[name] ?? '',
    // While a year is typed, its first digits are years as well.
    (day) =>
      (day === '' || (day >= '1800' && !isBackward(day))) && change({ [name]: day || undefined }, { replace: true }),
    600,
  );
  const backward = isBackward(draft);
  return (
    <label className="block text-sm">
      <span className="mb-0.5 block">{t(name)}</span>
      <input
        type="date"
        min="1868-01-01"
        max="2199-12-31"
        value={draft}
        onChange={(event) => setDraft(event.target.value)}
        aria-invalid={backward}
        aria-describedby={backward ? problem : undefined}
        className={`${field} w-full`}
      />
      {backward ? (
        <span id={problem} role="alert" className="mt-0.5 block text-xs text-error">
          {t('backward')}
        </span>
      ) : null}
    </label>
  );
}

interface Props {
  readonly counts: Readonly<Record<(typeof SENSES)[number], number>>;
}

/** A period in which a date lies that the text names (日付), told of as done or as planned. */
export function DateFacet({ counts }: Props) {
  const t = useTranslations('measures');
  const senseName = useTranslations('measures.senseAs');
  const { search, change } = useFilters();
  const { from = '', to = '' } = search;
  return (
    <FacetGroup title={t('date')} hint={t('dateHint')}>
      <div className="grid grid-cols-1 gap-2 sm:max-lg:grid-cols-2">
        <DayField name="from" isBackward={(day) => day !== '' && to !== '' && day > to} />
        <DayField name="to" isBackward={(day) => day !== '' && from !== '' && day < from} />
      </div>
      <div className="mt-2">
        {SENSES.map((sense) => (
          <FacetOption
            key={sense}
            checked={search.sense?.includes(sense) ?? false}
            onChange={() => change({ sense: toggled(search.sense, sense) })}
            count={counts[sense]}
          >
            {senseName(sense)}
          </FacetOption>
        ))}
      </div>
    </FacetGroup>
  );
}
