import { useTranslations } from 'use-intl';

const ID = 'results';

/** Brings the keyboard and the screen reader to the head of the list, without scrolling there. */
export const focusResults = (): void => document.getElementById(ID)?.focus({ preventScroll: true });

interface Props {
  readonly count: number;
  readonly all: number;
}

/** How many measures the filters leave; read out when it changes. */
export function ResultsHead({ count, all }: Props) {
  const t = useTranslations('measures');
  return (
    <h2 id={ID} tabIndex={-1} className="font-bold text-xl">
      <span role="status">{t(count === all ? 'foundAll' : 'found', { count, all })}</span>
    </h2>
  );
}
