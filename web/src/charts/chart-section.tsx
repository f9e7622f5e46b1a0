import { type ReactNode, useId } from 'react';
import { Phrases } from '../ui/phrases.tsx';

interface Props {
  readonly title: string;
  /** One sentence: how to read it. */
  readonly reading: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A chart with its heading and how to read it. */
export function ChartSection({ title, reading, className = '', children }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={`panel min-w-0 p-4 sm:p-6 ${className}`}>
      <h2 id={id} className="font-bold text-xl">
        <Phrases>{title}</Phrases>
      </h2>
      <p className="mt-1 mb-5 max-w-4xl text-sm text-muted">{reading}</p>
      {children}
    </section>
  );
}
