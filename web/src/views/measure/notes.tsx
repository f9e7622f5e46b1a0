import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { alignText } from '../../text/align.ts';
import { LeftOver } from '../../text/left-over.tsx';
import { LinkedText } from '../../text/linked-text.tsx';
import { MarkLegend } from '../../text/mark-legend.tsx';
import { kindOf } from '../../text/mark-link.tsx';
import { shift } from '../../text/marks.ts';
import { placeMarks } from '../../text/place.ts';
import { MeasureLink, measureNameFragment } from '../../ui/measure-link.tsx';
import { Field } from './field.tsx';
import type { MarksOf } from './text-marks.ts';

export const notesFragment = graphql(
  `
    fragment MeasureNotes on Measure {
      id
      progressNotes {
        id
        position
        text
        source {
          charStart
          quote
        }
        sameTextIn {
          id
          measure {
            id
            ...MeasureName
          }
        }
      }
    }
  `,
  [measureNameFragment],
);

interface Props {
  readonly measure: FragmentOf<typeof notesFragment>;
  readonly marksOf: MarksOf;
}

/** What was done (進捗状況): each note with what it names as links. */
export function Notes({ measure, marksOf }: Props) {
  const t = useTranslations('measure.notes');
  const notes = readFragment(notesFragment, measure).progressNotes.map((note) => ({
    ...note,
    marks: placeMarks(shift(marksOf(note.id), -note.source.charStart), alignText(note.text, note.source.quote)),
  }));
  const kinds = new Set(notes.flatMap(({ marks }) => [...marks.placed, ...marks.left].map(kindOf)));
  return (
    <section aria-labelledby="notes" className="mt-8">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <h2 id="notes" className="font-bold text-xl">
          {t('title')}
        </h2>
        <MarkLegend kinds={kinds} />
      </div>
      {notes.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
      <ol className="space-y-4">
        {notes.map(({ id, position, text, marks, sameTextIn }) => (
          <li key={id}>
            <Field of={`note-${position}`} label={t('note', { position: String(position) })}>
              <p className="max-w-[40em] leading-loose">
                <LinkedText text={text} marks={marks.placed} />
              </p>
              <LeftOver marks={marks.left} />
              {sameTextIn.length > 0 ? (
                <details className="mt-1 text-sm">
                  <summary className="cursor-pointer text-muted">{t('sameText', { count: sameTextIn.length })}</summary>
                  <ul className="mt-1 space-y-1 border-l-2 border-line pl-3">
                    {sameTextIn.map((other) => (
                      <li key={other.id}>
                        <MeasureLink measure={other.measure} />
                      </li>
                    ))}
                  </ul>
                </details>
              ) : null}
            </Field>
          </li>
        ))}
      </ol>
    </section>
  );
}
