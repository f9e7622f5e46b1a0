import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, readFragment } from '../../api/graphql.ts';
import { MinistryLinks, ministryNameFragment } from '../../ui/ministry-link.tsx';

export const otherMinistriesFragment = graphql(
  `
    fragment OtherMinistries on MinistryConnection {
      edges {
        node {
          ...MinistryName
        }
      }
    }
  `,
  [ministryNameFragment],
);

/** Ministries that only the registry knows: no document names them. */
export function OtherMinistries({ ministries }: { readonly ministries: FragmentOf<typeof otherMinistriesFragment> }) {
  const t = useTranslations('ministry.list');
  const { edges } = readFragment(otherMinistriesFragment, ministries);
  if (edges.length === 0) return null;
  return (
    <section aria-labelledby="other-ministries" className="mt-10">
      <h2 id="other-ministries" className="font-bold text-lg">
        {t('others')}
      </h2>
      <p className="mt-1 mb-3 max-w-2xl text-sm text-muted">{t('othersLead')}</p>
      <MinistryLinks ministries={edges.map(({ node }) => node)} />
    </section>
  );
}
