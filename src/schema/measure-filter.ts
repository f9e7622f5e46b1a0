import type { MeasureFilter as MeasureFilterShape } from '../loaders/measures/filter-input.ts';
import { MAX_CONDITIONS, MAX_DEPTH, MAX_TEXTS } from '../loaders/measures/read-filter.ts';
import { builder } from './builder.ts';
import { DateSense } from './date-sense.ts';
import { NameOrigin } from './measure.ts';
import { ProgressStage } from './status.ts';

export const IntFilter = builder.inputType('IntFilter', {
  description: 'Conditions on a whole number; all that are given must hold.',
  fields: (t) => ({
    eq: t.int({ description: 'Equal to this.' }),
    in: t.intList({ description: 'One of these; an empty list holds for none.' }),
    gte: t.int({ description: 'This or more.' }),
    lte: t.int({ description: 'This or less.' }),
  }),
});

const NAMES =
  'Each by official name (総務省), alias or abbreviation (総務, MIC), English name, or global ID; letter case and width do not matter.';

export const MinistryFilter = builder.inputType('MinistryFilter', {
  description: `Conditions on the ministries that answer for a measure (担当省庁); all that are given must hold. ${NAMES}`,
  fields: (t) => ({
    any: t.stringList({ description: `At least one of these. An empty list holds for none. ${NAMES}` }),
    all: t.stringList({ description: `Every one of these. An empty list holds for all. ${NAMES}` }),
    none: t.stringList({ description: `Not one of these. An empty list holds for all. ${NAMES}` }),
    expand: t.boolean({
      defaultValue: false,
      description:
        'Whether a collective named in a row (全府省庁: all ministries) counts as each of its members (registry fact).',
    }),
  }),
});

export const DateFilter = builder.inputType('DateFilter', {
  description:
    'Conditions on one and the same date that the text of a measure names (日付): it has a day in common with the period, and one of the senses. Without any condition: any date at all.',
  fields: (t) => ({
    from: t.field({ type: 'Date', description: 'First day of the period (から); open without it.' }),
    to: t.field({ type: 'Date', description: 'Last day of the period (まで), itself included; open without it.' }),
    sense: t.field({
      type: [DateSense],
      description: 'Told of as one of these (実績, 予定 …). An empty list holds for none.',
    }),
  }),
});

export const MeasureFilter = builder.inputRef<MeasureFilterShape>('MeasureFilter').implement({
  description: `Which measures (施策) to list. Conditions side by side must all hold; null is as good as not given. Up to ${MAX_DEPTH} levels and ${MAX_CONDITIONS} parts, ${MAX_TEXTS} of them with a text.`,
  fields: (t) => ({
    document: t.stringList({ description: 'In one of the documents with these slugs.' }),
    number: t.field({ type: IntFilter, description: 'By the number (施策番号) that the document gives the measure.' }),
    status: t.stringList({
      description:
        'With one of these status marks (現時点の状況) as the legend writes them, such as ①; widths do not matter.',
    }),
    stage: t.field({ type: [ProgressStage], description: 'At one of these stages, comparable across documents.' }),
    ministry: t.field({ type: MinistryFilter, description: 'By the ministries that answer for it (担当省庁).' }),
    section: t.idList({ description: 'Under one of the headings with these global IDs, at any depth.' }),
    nameOrigin: t.field({ type: [NameOrigin], description: 'By where its name (施策名) comes from.' }),
    isRelisted: t.boolean({ description: 'Whether some row lists it again (再掲).' }),
    entity: t.idList({
      description:
        'Its text names, or points at, one of the entities (事物) with these global IDs. An empty list holds for none.',
    }),
    text: t.string({
      description:
        'With these words (全文検索), as `search` finds measures by them: in the name, the headings above, the progress notes, the ministries, or as the number.',
    }),
    date: t.field({ type: DateFilter, description: 'By the dates that its text names (日付).' }),
    and: t.field({ type: [MeasureFilter], description: 'All of these hold. An empty list holds for all.' }),
    or: t.field({ type: [MeasureFilter], description: 'At least one of these holds. An empty list holds for none.' }),
    not: t.field({ type: MeasureFilter, description: 'This does not hold.' }),
  }),
});
