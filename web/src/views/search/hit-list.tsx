import { Link } from '@tanstack/react-router';
import { addressOf, type MaskedHit, readHit } from './hit.ts';
import { HitBody } from './hit-body.tsx';

/** Things found, below each other. */
export function HitList({ hits }: { readonly hits: readonly MaskedHit[] }) {
  return (
    <ol className="divide-y divide-line">
      {hits.map(readHit).map((hit) => (
        <li key={hit.node.id}>
          <Link {...addressOf(hit.node)} className="block px-1 py-2.5 hover:bg-hover">
            <HitBody hit={hit} texts={3} />
          </Link>
        </li>
      ))}
    </ol>
  );
}
