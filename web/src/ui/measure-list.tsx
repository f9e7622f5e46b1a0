import { type FragmentOf, graphql, readFragment } from '../api/graphql.ts';
import { MeasureLink, measureNameFragment } from './measure-link.tsx';
import { MinistryLinks, ministryNameFragment } from './ministry-link.tsx';
import { StatusMark, statusMarkFragment } from './status-mark.tsx';

export const measureItemFragment = graphql(
  `
    fragment MeasureItem on Measure {
      id
      ...MeasureName
      status {
        ...StatusMark
      }
      ministries {
        ...MinistryName
      }
    }
  `,
  [measureNameFragment, statusMarkFragment, ministryNameFragment],
);

/** Measures (施策) below each other: name, status, who answers for them. */
export function MeasureList({ measures }: { readonly measures: readonly FragmentOf<typeof measureItemFragment>[] }) {
  return (
    <ul className="divide-y divide-line">
      {readFragment(measureItemFragment, measures).map((measure) => (
        <li key={measure.id} className="flex flex-col gap-1 py-3">
          <MeasureLink measure={measure} />
          <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
            <StatusMark status={measure.status} />
            <MinistryLinks ministries={measure.ministries} />
          </div>
        </li>
      ))}
    </ul>
  );
}
