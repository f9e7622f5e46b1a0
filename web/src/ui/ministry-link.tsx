import { Link } from '@tanstack/react-router';
import { useCallback } from 'react';
import { type FragmentOf, graphql, readFragment } from '../api/graphql.ts';
import { usePreferences } from '../i18n/preferences.tsx';

export const ministryNameFragment = graphql(`
  fragment MinistryName on Ministry {
    id
    name
    nameEn
  }
`);

interface Named {
  readonly name: string;
  readonly nameEn: string | null;
}

/** What to call a ministry in the language of the interface; its Japanese name where it has no English one. */
export function useMinistryName(): (ministry: Named) => { readonly text: string; readonly lang: 'ja' | 'en' } {
  const { language } = usePreferences();
  return useCallback(
    ({ name, nameEn }) =>
      language === 'en' && nameEn !== null ? { text: nameEn, lang: 'en' } : { text: name, lang: 'ja' },
    [language],
  );
}

/** A ministry (担当省庁) by name, as a link to its page. */
export function MinistryLink({ ministry }: { readonly ministry: FragmentOf<typeof ministryNameFragment> }) {
  const data = readFragment(ministryNameFragment, ministry);
  const { text, lang } = useMinistryName()(data);
  return (
    <Link to="/ministries/$id" params={{ id: data.id }} lang={lang} className="link">
      {text}
    </Link>
  );
}

/** Ministries, one after the other. */
export function MinistryLinks({
  ministries,
}: {
  readonly ministries: readonly FragmentOf<typeof ministryNameFragment>[];
}) {
  return (
    <ul className="flex flex-wrap gap-x-3 gap-y-0.5">
      {ministries.map((ministry) => (
        <li key={readFragment(ministryNameFragment, ministry).id}>
          <MinistryLink ministry={ministry} />
        </li>
      ))}
    </ul>
  );
}
