import { getRouteApi } from '@tanstack/react-router';
import type { ResultOf } from '../../api/graphql.ts';
import { runnable } from '../../api/runnable.ts';
import { ActiveProvider } from '../../text/active.tsx';
import { bareName } from '../../ui/bare-name.ts';
import { MissingPage } from '../../ui/missing.tsx';
import { nodeFailure } from '../../ui/node-failure.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { View } from '../../ui/view.tsx';
import { Facts } from './facts.tsx';
import { Head } from './head.tsx';
import { Listed } from './listed.tsx';
import { Notes } from './notes.tsx';
import { measureQuery } from './query.ts';
import { Related } from './related.tsx';
import { MeasureSkeleton } from './skeleton.tsx';
import { SourcePanel } from './source-panel.tsx';
import { marksByText } from './text-marks.ts';
import { PrintedCitation, Tools } from './tools.tsx';

const route = getRouteApi('/measures/$id');

type Measure = Extract<NonNullable<ResultOf<typeof measureQuery>['node']>, { readonly __typename: 'Measure' }>;

/** A measure (施策): what the document says of it, and the lines where it says so. */
export function MeasurePage() {
  const { id } = route.useParams();
  return (
    <View key={id} query={measureQuery} variables={{ id }} skeleton={<MeasureSkeleton />} failure={nodeFailure}>
      {({ node }) => (node?.__typename === 'Measure' ? <Whole measure={node} /> : <MissingPage what="node" />)}
    </View>
  );
}

function Whole({ measure }: { readonly measure: Measure }) {
  const { id, number } = measure;
  const marksOf = marksByText(measure);
  return (
    <ActiveProvider>
      <PageTitle>{`${number} ${bareName(measure)}`}</PageTitle>
      <article>
        <Head measure={measure} marks={marksOf(null)} />
        <div className="mt-4">
          <Tools measure={measure} query={() => runnable(measureQuery, { id })} />
        </div>
        <div className="mt-6 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)] xl:grid-cols-[minmax(0,1fr)_minmax(0,32rem)] print:block">
          <div className="min-w-0">
            <Facts measure={measure} />
            <Notes measure={measure} marksOf={marksOf} />
          </div>
          <div className="print:mt-8">
            <div className="lg:sticky lg:top-20 lg:max-h-[calc(100dvh-6rem)] lg:overflow-y-auto print:max-h-none print:overflow-visible">
              <SourcePanel measure={measure} />
            </div>
          </div>
        </div>
        <Listed measure={measure} />
        <Related measure={measure} />
        <PrintedCitation measure={measure} />
      </article>
    </ActiveProvider>
  );
}
