import type { ReactNode } from 'react';
import { useFormatter } from 'use-intl';

interface GroupProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A facet (絞り込みの項目): what can be chosen, under its name. */
export function FacetGroup({ title, hint, children }: GroupProps) {
  return (
    // A legend stands above the padding of its fieldset, so that is given to what is around both.
    <div className="py-4 first:pt-0 last:pb-0">
      <fieldset className="min-w-0">
        <legend className="mb-1 font-bold">{title}</legend>
        {hint ? <p className="mb-1 text-xs text-muted">{hint}</p> : null}
        {children}
      </fieldset>
    </div>
  );
}

/** How many measures a choice would list. */
export function Count({ children: count }: { readonly children: number }) {
  const format = useFormatter();
  return <span className="ml-auto shrink-0 pl-2 text-xs text-muted tabular-nums">{format.number(count)}</span>;
}

interface OptionProps {
  /** Of a radio button: the group of which one is chosen. Without it several can be chosen. */
  readonly oneOf?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Nothing for a choice that only changes how others are taken. */
  readonly count?: number | undefined;
  readonly children: ReactNode;
}

/** A value of a facet that can be chosen. */
export function FacetOption({ oneOf, checked, onChange, count, children }: OptionProps) {
  return (
    <label className="-mx-2 flex min-h-9 cursor-pointer items-start gap-2 rounded-md px-2 py-1.5 text-sm hover:bg-hover max-lg:min-h-11 max-lg:py-2.5">
      <input
        type={oneOf === undefined ? 'checkbox' : 'radio'}
        name={oneOf}
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-4.5 shrink-0 accent-accent"
      />
      <span className={`min-w-0 ${count === 0 && !checked ? 'text-muted' : ''}`}>{children}</span>
      {count === undefined ? null : <Count>{count}</Count>}
    </label>
  );
}
