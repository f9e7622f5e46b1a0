import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { BookSearch } from './address.ts';

interface Props {
  readonly line: number;
  readonly className?: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/** Leads to a line of the document that is open; how the text is shown stays as it is. */
export function LineLink({ line, className, label, children }: Props) {
  return (
    <Link
      from="/documents/$slug"
      to="/documents/$slug"
      search={(before: BookSearch) => ({ ...before, line })}
      resetScroll={false}
      preload={false}
      aria-label={label}
      className={className}
    >
      {children}
    </Link>
  );
}
