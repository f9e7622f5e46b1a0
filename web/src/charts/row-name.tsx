import { Link } from '@tanstack/react-router';
import type { StatusRow } from './status.ts';

/** The name of a row, as a link to its page or to its measures. */
export const RowName = ({ row: { name, lang, page, search } }: { readonly row: StatusRow }) =>
  page ? (
    <Link {...page} lang={lang} className="link">
      {name}
    </Link>
  ) : (
    <Link to="/measures" search={search} lang={lang} className="link">
      {name}
    </Link>
  );
