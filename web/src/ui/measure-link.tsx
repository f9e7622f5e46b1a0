import { Link } from '@tanstack/react-router';
import { type FragmentOf, graphql, readFragment } from '../api/graphql.ts';
import { bareName } from './bare-name.ts';

export const measureNameFragment = graphql(`
  fragment MeasureName on Measure {
    id
    number
    nameOrigin
    displayName
  }
`);

/** A measure (施策) by number and name, as a link to its page. */
export function MeasureLink({ measure }: { readonly measure: FragmentOf<typeof measureNameFragment> }) {
  const data = readFragment(measureNameFragment, measure);
  const { id, number } = data;
  return (
    <Link to="/measures/$id" params={{ id }} lang="ja" className="link">
      <span className="mr-1.5 text-muted tabular-nums">{number}</span>
      {bareName(data)}
    </Link>
  );
}
