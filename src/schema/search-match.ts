import type { SearchMatch as SearchMatchShape } from '../loaders/search/matches.ts';
import type { Range } from '../source/source-text.ts';
import { builder } from './builder.ts';
import { SourceSpan } from './sourced.ts';

export const Highlight = builder.objectRef<Range>('Highlight').implement({
  description: 'A stretch of a snippet (強調箇所), in UTF-16 code units (as JavaScript counts).',
  fields: (t) => ({
    start: t.exposeInt('start', { description: 'Where it begins in the snippet, from 0.' }),
    end: t.exposeInt('end', { description: 'Where it ends in the snippet, the end not included.' }),
  }),
});

export const SearchMatch = builder.objectRef<SearchMatchShape>('SearchMatch').implement({
  description: 'A text of something found in which the words stand (一致箇所).',
  fields: (t) => ({
    field: t.exposeString('field', {
      description:
        'What the text is to the node: name (名称), nameEn (英語名), alias (別名), heading (見出し), note (進捗状況), ministry (担当省庁) or number (施策番号).',
    }),
    snippet: t.exposeString('snippet', {
      description: 'The text around the first of the words (抜粋), as the document writes it, about 120 characters.',
    }),
    highlights: t.expose('highlights', {
      type: [Highlight],
      description: 'The words in the snippet (強調箇所), in order, none overlapping another.',
    }),
    source: t.expose('source', {
      type: SourceSpan,
      nullable: true,
      description:
        'Where the document has the snippet, word for word; null for what no document says in these words: what the registry knows of ministries, the names of entities, numbers.',
    }),
  }),
});
