import type { ReactNode } from 'react';
import { Phrases } from './phrases.tsx';

interface Props {
  /** The name of the page. */
  readonly title: string;
  /** Language of the name where it is the document's own. */
  readonly lang?: 'ja' | undefined;
  /** Above the name: breadcrumb, kind of thing. */
  readonly above?: ReactNode;
  /** Below the name: a sentence or some facts. */
  readonly below?: ReactNode;
  /** What can be done with the page. */
  readonly actions?: ReactNode;
}

/** The head of a page. */
export function PageHeader({ title, lang, above, below, actions }: Props) {
  return (
    <div className="mb-6 flex flex-wrap items-end justify-between gap-x-6 gap-y-3 lg:mb-8">
      <div className="min-w-0 max-w-4xl">
        {above}
        <h1 lang={lang} className="font-bold text-2xl lg:text-3xl">
          <Phrases>{title}</Phrases>
        </h1>
        {below}
      </div>
      {actions ? <div className="no-print flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
