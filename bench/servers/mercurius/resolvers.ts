import {
  MEASURE,
  type MeasureRow,
  MINISTRY,
  type MinistryRow,
  rows,
  rowsOf,
  SECTION,
  type SectionRow,
} from './rows.ts';

interface Call<Parent, Params = unknown> {
  readonly obj: Parent;
  readonly params: Params;
}
interface Page {
  readonly first: number;
}

const connection = (measures: readonly MeasureRow[] = []) => ({ edges: measures.map((node) => ({ node })) });

/** A loader of the calls of one tick. Without Mercurius's cache, which would turn each call into a key of JSON. */
const loader = <Parent, Params, Result>(load: (calls: Call<Parent, Params>[]) => Promise<Result[]>) => ({
  loader: load,
  opts: { cache: false },
});

/** The `first` is the same for all calls of one field, and each parent has a limit of its own. */
const measuresOf = <Parent extends { readonly id: string }>(name: string, text: string) =>
  loader<Parent, Page, ReturnType<typeof connection>>(async (calls) => {
    const found = await rowsOf<MeasureRow>(
      name,
      text,
      calls.map(({ obj }) => obj.id),
      calls[0]?.params.first,
    );
    return calls.map(({ obj }) => connection(found.get(obj.id)));
  });

export const loaders = {
  Measure: {
    section: loader(async (calls: Call<MeasureRow>[]) => {
      const text = `SELECT s.id AS key, ${SECTION} FROM section s WHERE s.id = ANY($1)`;
      const found = await rowsOf<SectionRow>(
        'section',
        text,
        calls.map(({ obj }) => obj.sectionId),
      );
      return calls.map(({ obj }) => found.get(obj.sectionId)?.[0]);
    }),
    ministries: loader(async (calls: Call<MeasureRow>[]) => {
      const text = `SELECT r.measure_id AS key, ${MINISTRY} FROM responsibility r JOIN ministry n ON n.id = r.ministry_id
        WHERE r.measure_id = ANY($1) ORDER BY r.measure_id, r.position`;
      const found = await rowsOf<MinistryRow>(
        'ministries',
        text,
        calls.map(({ obj }) => obj.id),
      );
      return calls.map(({ obj }) => found.get(obj.id) ?? []);
    }),
  },
  Section: {
    parent: loader(async (calls: Call<SectionRow>[]) => {
      const text = `SELECT s.id AS key, ${SECTION} FROM section s WHERE s.id = ANY($1)`;
      const found = await rowsOf<SectionRow>(
        'section',
        text,
        calls.flatMap(({ obj }) => obj.parentId ?? []),
      );
      return calls.map(({ obj }) => (obj.parentId === null ? null : found.get(obj.parentId)?.[0]));
    }),
    children: loader(async (calls: Call<SectionRow>[]) => {
      const text = `SELECT s.parent_id AS key, ${SECTION} FROM section s
        WHERE s.parent_id = ANY($1) ORDER BY s.parent_id, s.position`;
      const found = await rowsOf<SectionRow>(
        'children',
        text,
        calls.map(({ obj }) => obj.id),
      );
      return calls.map(({ obj }) => found.get(obj.id) ?? []);
    }),
    measures: measuresOf<SectionRow>(
      'measures_of_sections',
      `SELECT k.key, m.* FROM unnest($1::text[]) AS k (key) CROSS JOIN LATERAL (
        SELECT ${MEASURE} FROM measure m WHERE m.section_id = k.key ORDER BY m.id LIMIT $2
      ) m`,
    ),
  },
  Ministry: {
    measures: measuresOf<MinistryRow>(
      'measures_of_ministries',
      `SELECT k.key, m.* FROM unnest($1::text[]) AS k (key) CROSS JOIN LATERAL (
        SELECT ${MEASURE} FROM (
          SELECT r.measure_id FROM responsibility r WHERE r.ministry_id = k.key ORDER BY r.measure_id LIMIT $2
        ) r JOIN measure m ON m.id = r.measure_id ORDER BY m.id
      ) m`,
    ),
  },
};

const OF_STATUS_AND_MINISTRY = `FROM responsibility r JOIN measure m ON m.id = r.measure_id
  WHERE r.ministry_id = $2 AND m.status_id IN (SELECT id FROM status WHERE mark_key = $1)`;

interface Filter {
  readonly status: string;
  readonly ministry: string;
}

export const resolvers = {
  Query: {
    async measure(_: unknown, { id }: { id: string }) {
      return (await rows<MeasureRow>('measure', `SELECT ${MEASURE} FROM measure m WHERE m.id = $1`, [id]))[0];
    },
    async section(_: unknown, { id }: { id: string }) {
      return (await rows<SectionRow>('one_section', `SELECT ${SECTION} FROM section s WHERE s.id = $1`, [id]))[0];
    },
    async measures(_: unknown, { first, after, ...filter }: Page & { after?: string } & Partial<Filter>) {
      if (filter.status !== undefined) {
        const text = `SELECT ${MEASURE} ${OF_STATUS_AND_MINISTRY} ORDER BY m.id LIMIT $3`;
        const found = await rows<MeasureRow>('filtered', text, [filter.status, filter.ministry, first]);
        return { ...connection(found), filter };
      }
      const behind = after === undefined ? '' : Buffer.from(after, 'base64url').toString();
      const text = `SELECT ${MEASURE} FROM measure m WHERE m.id > $1 ORDER BY m.id LIMIT $2`;
      return connection(await rows<MeasureRow>('page', text, [behind, first]));
    },
  },
  MeasureConnection: {
    /** Counted only where it is asked for. */
    async totalCount({ filter }: { filter: Filter }) {
      const text = `SELECT count(*)::int AS count ${OF_STATUS_AND_MINISTRY}`;
      return (await rows<{ count: number }>('count', text, [filter.status, filter.ministry]))[0]?.count;
    },
  },
  MeasureEdge: {
    cursor: ({ node }: { node: MeasureRow }) => Buffer.from(node.id).toString('base64url'),
  },
};
