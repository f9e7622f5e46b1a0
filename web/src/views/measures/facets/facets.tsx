import { useFilters } from '../filters.tsx';
import { type MeasuresData, scopeOf } from '../query.ts';
import { DateFacet } from './dates.tsx';
import { DocumentFacet } from './documents.tsx';
import { MinistryFacet } from './ministries.tsx';
import { RelistedFacet } from './relisted.tsx';
import { SectionFacet } from './sections.tsx';
import { StageFacet } from './stages.tsx';
import { StatusFacet } from './statuses.tsx';

/** All facets (絞り込み); each is counted in what the others leave. */
export function Facets({ data }: { readonly data: MeasuresData }) {
  const { search } = useFilters();
  const scope = scopeOf(data);
  const { section, relisted, notRelisted, happened, planned, unknown } = data;
  return (
    <div className="divide-y divide-line">
      <DocumentFacet documents={data.documents} />
      {scope ? <StatusFacet document={scope} /> : null}
      {scope === null || search.stage ? <StageFacet facets={data.stages.facets} /> : null}
      <MinistryFacet facets={data.ministries.facets} />
      {scope ? <SectionFacet document={scope} path={section?.__typename === 'Section' ? section : null} /> : null}
      <RelistedFacet counts={{ yes: relisted.totalCount, no: notRelisted.totalCount }} />
      <DateFacet counts={{ HAPPENED: happened.totalCount, PLANNED: planned.totalCount, UNKNOWN: unknown.totalCount }} />
    </div>
  );
}
