import type { Language } from './support/page.ts';

/** A page of the explorer, as a visitor finds it. */
export interface View {
  readonly name: string;
  readonly path: string;
  /** Text that stands there only when the answer of the API has come. */
  readonly loaded: Readonly<Record<Language, string>>;
  /** What the title of the page says before the name of the site. */
  readonly title: Readonly<Record<Language, string>>;
}

/** All pages that `views.test.ts` walks through; new ones belong here. */
export const views: readonly View[] = [
  {
    name: 'documents',
    path: '/documents',
    loaded: { ja: '施策 159件', en: '159 measures' },
    title: { ja: '文書', en: 'Documents' },
  },
];
