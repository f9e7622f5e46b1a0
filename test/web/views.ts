import { inject } from 'vitest';
import type { Language } from './support/page.ts';

/** A page of the explorer, as a visitor finds it. */
export interface View {
  readonly name: string;
  readonly path: string;
  /** Text that stands there only when the answer of the API has come. */
  readonly loaded: Readonly<Record<Language, string>>;
  /** How the title of the page begins; the name of the site ends it. */
  readonly title: Readonly<Record<Language, string>>;
}

const { document, measure, ministry, entity } = inject('samples');

/** A ministry that is everywhere, by its name in each language. */
const CABINET = { ja: '内閣官房', en: 'Cabinet Secretariat' };

const inBoth = (text: string) => ({ ja: text, en: text });
const id = encodeURIComponent;

/** All pages that `views.test.ts` walks through; new ones belong here. */
export const views: readonly View[] = [
  { name: 'overview', path: '/', loaded: CABINET, title: { ja: '概要', en: 'Overview' } },
  { name: 'measures', path: '/measures', loaded: CABINET, title: { ja: '施策一覧', en: 'Measures' } },
  { name: 'measure', path: `/measures/${id(measure)}`, loaded: CABINET, title: inBoth('57 ') },
  { name: 'ministries', path: '/ministries', loaded: CABINET, title: { ja: '府省庁', en: 'Ministries' } },
  {
    name: 'ministry',
    path: `/ministries/${id(ministry)}`,
    loaded: inBoth('既に実施済み'),
    title: { ja: '総務省', en: 'Ministry of Internal Affairs and Communications' },
  },
  {
    name: 'entity',
    path: `/entities/${id(entity)}`,
    loaded: inBoth('政府機関'),
    title: inBoth('内閣官房情報セキュリティセンター'),
  },
  {
    name: 'documents',
    path: '/documents',
    loaded: { ja: '施策 159件', en: '159 measures' },
    title: { ja: '文書', en: 'Documents' },
  },
  {
    name: 'book',
    path: `/documents/${id(document)}`,
    loaded: inBoth('既に実施済み'),
    title: inBoth('「セキュア・ジャパン2007」'),
  },
  {
    name: 'graph',
    path: `/graph?of=${id(measure)}`,
    loaded: inBoth('重要インフラ連絡協議会'),
    title: { ja: 'グラフ', en: 'Graph' },
  },
  {
    name: 'search',
    path: '/search?q=暗号',
    loaded: inBoth('暗号モジュール'),
    title: { ja: '「暗号」', en: 'Results for “暗号”' },
  },
];
