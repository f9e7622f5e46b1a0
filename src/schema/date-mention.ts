import type { DateMentionRow } from '../loaders/in-text.ts';
import { present } from '../loaders/present.ts';
import type { DateRule as DateRuleName } from '../model/dates/resolve.ts';
import { builder } from './builder.ts';
import { DateSense } from './date-sense.ts';
import { Measure } from './measure.ts';
import { ProgressNote } from './progress-note.ts';
import { Sourced } from './sourced.ts';

export const DatePrecision = builder.enumType('DatePrecision', {
  description: 'How exactly the text names a time.',
  values: {
    DAY: { description: 'A day (日), such as 平成19年8月3日.' },
    MONTH: { description: 'A month (月), such as 2007年6月.' },
    YEAR: { description: 'A calendar year (年), such as 2007年.' },
    FISCAL_YEAR: {
      description: 'A fiscal year (年度), from 1 April to 31 March: 平成19年度 is 2007-04-01 to 2008-03-31.',
    },
    RANGE: { description: 'From one time to another (期間), such as 平成19年6月から8月にかけて.' },
  } as const,
});

const RULES: Record<DateRuleName, { readonly description: string }> = {
  DATE_BEFORE: { description: 'The date named last before it: 同年 (the same year), 同月, 同日, 翌年.' },
  YEAR_BEFORE: {
    description: 'A month without its year: that of a date before it in the sentence (… 6月末に …、8月末より).',
  },
  MONTH_BEFORE: { description: 'A day without its month: that of the date before it (7月20日及び22日).' },
  REPORTING_YEAR: { description: 'The calendar year that the report tells of: 本年 (this year), 昨年 (last year).' },
  REPORTING_FISCAL_YEAR: { description: 'The fiscal year that the report tells of: 今年度, 年度末, 上半期.' },
  MONTH_OF_FISCAL_YEAR: {
    description: 'Any other month without its year: that of the fiscal year of the report (12月).',
  },
  ERA_BEFORE: { description: 'A year without its era: that of the date before it, or of the report (19年度).' },
  ERA_CONTINUED: { description: 'A year that its era did not reach, counted on: 平成32年 is 2020.' },
};

export const DateRule = builder.enumType('DateRule', {
  description: 'How a date that leaves something out was completed (補完).',
  values: RULES,
});

export const DateMention = builder.objectRef<DateMentionRow>('DateMention').implement({
  description: 'A place where a text names a time (日付), as an exact interval of days.',
  interfaces: [Sourced],
  fields: (t) => ({
    surface: t.exposeString('surface', {
      description: 'The words for the time (表記), such as 同年7月20日 or 年度内.',
    }),
    from: t.expose('from', { type: 'Date', description: 'First day of the interval (始).' }),
    to: t.expose('to', { type: 'Date', description: 'Last day of the interval, inclusive (終).' }),
    precision: t.expose('precision', { type: DatePrecision, description: 'How exactly the text names it.' }),
    sense: t.expose('sense', { type: DateSense, description: 'Whether the text tells of it as done or as intended.' }),
    resolvedBy: t.expose('resolvedBy', {
      type: DateRule,
      nullable: true,
      description: 'The rule that gave what the words leave out; null where they state all of it.',
    }),
    measure: t.field({
      type: Measure,
      description: 'The measure (施策) whose text it is.',
      resolve: async ({ measure, measureId }, _, { loaders }) =>
        measure ?? present(await loaders.measureById.load(measureId)),
    }),
    note: t.field({
      type: ProgressNote,
      nullable: true,
      description: 'The progress note (進捗状況) that it stands in; null where it stands in the name of the measure.',
      resolve: ({ noteId }, _, { loaders }) => (noteId === null ? null : loaders.noteById.load(noteId)),
    }),
  }),
});

builder.prismaObjectField(Measure, 'dates', (t) =>
  t.field({
    type: [DateMention],
    description: 'The times that its name and its progress notes name (日付), in the order of the text.',
    resolve: async (measure, _, { loaders }) =>
      (await loaders.datesInMeasure.load(measure.id)).map((row) => ({ ...row, measure })),
  }),
);

builder.prismaObjectField(ProgressNote, 'dates', (t) =>
  t.field({
    type: [DateMention],
    description: 'The times that the note names (日付), in the order of the text.',
    resolve: ({ id }, _, { loaders }) => loaders.datesInNote.load(id),
  }),
);
