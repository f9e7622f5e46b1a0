import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment, type TypeOf } from '../api/graphql.ts';

export const statusMarkFragment = graphql(`
  fragment StatusMark on Status {
    id
    mark
    meaning
    stage
  }
`);

type Stage = TypeOf<'ProgressStage'>;

/** Ink and ground of a stage (進捗段階). */
const STYLES: Record<Stage, string> = {
  DONE: 'bg-done-soft text-done',
  ON_TRACK: 'bg-on-track-soft text-on-track',
  TO_START: 'bg-to-start-soft text-to-start',
  UNCERTAIN: 'bg-uncertain-soft text-uncertain',
  OTHER: 'bg-other-soft text-other',
};

/** Fill of a stage in a chart, as a CSS variable. */
export const STAGE_FILL: Record<Stage, string> = {
  DONE: 'var(--color-done-fill)',
  ON_TRACK: 'var(--color-on-track-fill)',
  TO_START: 'var(--color-to-start-fill)',
  UNCERTAIN: 'var(--color-uncertain-fill)',
  OTHER: 'var(--color-other-fill)',
};

interface Props {
  readonly status: FragmentOf<typeof statusMarkFragment>;
  /** With the words of the stage beside the mark. */
  readonly words?: boolean;
}

/** The status of a measure (現時点の状況): the mark as the document writes it, coloured by stage; the legend as its tip. */
export function StatusMark({ status, words = true }: Props) {
  const t = useTranslations('enums.stage');
  const { mark, meaning, stage } = readFragment(statusMarkFragment, status);
  return (
    <span
      title={meaning}
      className={`inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-xs font-bold whitespace-nowrap ${STYLES[stage]}`}
    >
      <span>{mark || '―'}</span>
      <span className={words ? '' : 'sr-only'}>{t(stage)}</span>
    </span>
  );
}
