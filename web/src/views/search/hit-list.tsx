import { Link } from '@tanstack/react-router';
import { addressOf, type MaskedHit, readHit, titlesOf } from './hit.ts';
import { HitBody } from './hit-body.tsx';

/** Things found, below each other. */
export function HitList({ hits: masked }: { readonly hits: readonly MaskedHit[] }) {
  const hits = masked.map(readHit);
  const titleOf = titlesOf(hits);
  return (
    <ol className="divide-y divide-line">
      {hits.map((hit) => (
        <li key={hit.node.id}>
          <Link {...addressOf(hit.node)} className="block px-1 py-2.5 hover:bg-hover">
            <HitBody hit={hit} texts={3} document={titleOf(hit)} />
          </Link>
        </li>
      ))}
    </ol>
  );
}
