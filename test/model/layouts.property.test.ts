import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldMark } from '../../src/parser/marks.ts';
import { layout, type Report, report, write } from '../support/reports.ts';
import { graphOf } from '../support/text.ts';

/** What the graph of a report must say, told from the report itself. */
function expected({ title, alphabet, sections }: Report) {
  const rows = sections.flatMap(({ heading, rows }) => rows.map((row) => ({ heading, ...row })));
  return {
    title,
    legend: alphabet.marks.map(({ mark, meaning }) => [mark, meaning]),
    headings: sections.map((section) => section.heading),
    measures: rows
      .filter((row) => row.relists === null)
      .map(({ heading, number, label, name, ministries, notes, mark }) => ({
        heading,
        number,
        label,
        name,
        ministries,
        notes,
        mark: foldMark(mark),
      })),
    relistings: rows
      .filter((row) => row.relists !== null)
      .map(({ heading, relists, label, name, ministries }) => ({
        heading,
        relists,
        label,
        name,
        ministries,
        agrees: true,
      })),
    unexplained: 0,
  };
}

function read(text: string) {
  const graph = graphOf(text);
  const heading = (id: string) => graph.sections.find((section) => section.id === id)?.heading;
  return {
    title: graph.title,
    legend: graph.statuses.filter((status) => status.defined).map(({ mark, meaning }) => [mark, meaning]),
    headings: graph.sections.map((section) => section.heading),
    measures: graph.measures.map(({ sectionId, number, label, name, responsibilities, notes, statusId }) => ({
      heading: heading(sectionId),
      number,
      label,
      name,
      ministries: responsibilities.map((each) => each.ministryId),
      notes: notes.map((note) => note.text),
      mark: graph.statuses.find((status) => status.id === statusId)?.markKey,
    })),
    relistings: graph.relistings.map(({ sectionId, measureId, label, statedName, ministries, agrees }) => ({
      heading: heading(sectionId),
      relists: graph.measures.find((measure) => measure.id === measureId)?.number,
      label,
      name: statedName,
      ministries: ministries.map((each) => each.ministryId),
      agrees,
    })),
    unexplained: graph.coverage.unexplained,
  };
}

it('a report written in any accepted layout parses back to what it was written from', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(report, layout, (written, style) => {
      expect(read(write(written, style))).toEqual(expected(written));
    }),
    { numRuns: 500 },
  );
});
