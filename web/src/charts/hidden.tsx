import type { ReactNode } from 'react';

/** What only those hear who do not see the chart around it; a tag of rich messages. */
export const hidden = (words: ReactNode) => <span className="sr-only">{words}</span>;
