import { graphql } from '../../api/graphql.ts';
import { factsFragment } from './facts.tsx';
import { headFragment } from './head.tsx';
import { listedFragment } from './listed.tsx';
import { notesFragment } from './notes.tsx';
import { relatedFragment } from './related.tsx';
import { sourcePanelFragment } from './source-panel.tsx';
import { textMarksFragment } from './text-marks.ts';
import { toolsFragment } from './tools.tsx';

/** Everything that the page of a measure (施策) shows, put together from what its parts ask for. */
export const measureQuery = graphql(
  `
    query Measure($id: ID!) {
      node(id: $id) {
        __typename
        id
        ... on Measure {
          number
          nameOrigin
          displayName
          ...MeasureHead
          ...MeasureFacts
          ...MeasureNotes
          ...MeasureTextMarks
          ...MeasureSource
          ...MeasureListed
          ...MeasureRelated
          ...MeasureTools
        }
      }
    }
  `,
  [
    headFragment,
    factsFragment,
    notesFragment,
    textMarksFragment,
    sourcePanelFragment,
    listedFragment,
    relatedFragment,
    toolsFragment,
  ],
);
