import { Link, type LinkProps } from '@tanstack/react-router';
import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { type FragmentOf, graphql, type ResultOf, readFragment } from '../../api/graphql.ts';
import { withStatus } from '../../charts/status.ts';
import { ministryNameFragment, useMinistryName } from '../../ui/ministry-link.tsx';
import { statusMarkFragment } from '../../ui/status-mark.tsx';
import { cooperationFragment } from './cooperation.tsx';

export const questionsFragment = graphql(
  `
    fragment Questions on Document {
      id
      slug
      measures(first: 0) {
        facets {
          byStatus {
            count
            status {
              ...StatusMark
            }
          }
        }
      }
      relisted: measures(first: 0, filter: { isRelisted: true }) {
        totalCount
      }
      opening: measures(first: 20) {
        edges {
          node {
            id
            mentions {
              target {
                ... on Node {
                  id
                }
                ... on Entity {
                  name
                  measures(first: 0) {
                    totalCount
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
  [statusMarkFragment],
);

interface Props {
  readonly document: FragmentOf<typeof questionsFragment>;
  readonly pairs: readonly FragmentOf<typeof cooperationFragment>[] | null;
}

interface Question {
  readonly text: string;
  readonly count?: number;
  readonly link: Pick<LinkProps, 'to' | 'search'>;
}

/** Where to begin: questions that this document answers, made from what it has. */
export function Questions({ document, pairs }: Props) {
  const t = useTranslations('overview.questions');
  const questions = useQuestions(readFragment(questionsFragment, document), pairs);
  const counted = useTranslations('common');
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions" className="no-print mb-6">
      <h2 id="questions" className="font-bold text-lg">
        {t('title')}
      </h2>
      <p className="mb-3 text-sm text-muted">{t('lead')}</p>
      <ul className="grid gap-3 sm:grid-cols-2 xl:grid-cols-4">
        {questions.map(({ text, count, link }) => (
          <li key={text}>
            <Link
              {...link}
              className="panel group flex h-full items-center gap-3 px-4 py-3 text-ink no-underline hover:bg-hover"
            >
              <span className="min-w-0 grow">
                <span className="text-link group-hover:underline">{text}</span>
                {count === undefined ? null : (
                  <span className="block text-sm text-muted">{counted('count', { count })}</span>
                )}
              </span>
              <ArrowRight aria-hidden size={18} className="shrink-0 text-muted" />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

type Data = ResultOf<typeof questionsFragment>;

function useQuestions({ slug, ...data }: Data, pairs: Props['pairs']): readonly Question[] {
  const t = useTranslations('overview.questions');
  const stageName = useTranslations('enums.stage');
  const nameOf = useMinistryName();
  const questions: Question[] = [];

  const doubtful = mostDoubtful(data);
  if (doubtful) {
    const { mark, stage } = doubtful.status;
    questions.push({
      text: t('uncertain', { mark, stage: stageName(stage) }),
      count: doubtful.count,
      link: { to: '/measures', search: withStatus({ document: [slug] }, doubtful.status) },
    });
  }
  const known = readFragment(cooperationFragment, pairs ?? []);
  // Collectives work with everybody; two ministries are the better example.
  const pair = known.find((one) => one.ministries.every(({ kind }) => kind !== 'COLLECTIVE')) ?? known[0];
  const ministries = readFragment(ministryNameFragment, pair?.ministries ?? []);
  const [first, second] = ministries.map((ministry) => nameOf(ministry).text);
  if (pair && first && second) {
    questions.push({
      text: t('together', { first, second }),
      count: pair.count,
      link: {
        to: '/measures',
        search: { document: [slug], ministry: ministries.map(({ name }) => name), together: true },
      },
    });
  }
  if (data.relisted.totalCount > 0) {
    questions.push({
      text: t('relisted'),
      count: data.relisted.totalCount,
      link: { to: '/measures', search: { document: [slug], relisted: 'yes' } },
    });
  }
  const words = mostNamed(data);
  if (words) questions.push({ text: t('search', { words }), link: { to: '/search', search: { q: words } } });
  return questions;
}

/** The mark of measures that may not be carried out, or else of those that are yet to begin. */
function mostDoubtful({ measures }: Pick<Data, 'measures'>) {
  const counts = measures.facets.byStatus.map(({ status, count }) => ({
    status: readFragment(statusMarkFragment, status),
    count,
  }));
  const at = (stage: string) => counts.find(({ status }) => status.stage === stage);
  return at('UNCERTAIN') ?? at('TO_START');
}

/** Of the things that the first measures name, the one that most measures name. */
function mostNamed({ opening }: Pick<Data, 'opening'>): string | undefined {
  const entities = opening.edges.flatMap(({ node }) =>
    node.mentions.flatMap(({ target }) => ('name' in target ? [target] : [])),
  );
  return entities.reduce<(typeof entities)[number] | undefined>(
    (best, entity) => (best && best.measures.totalCount >= entity.measures.totalCount ? best : entity),
    undefined,
  )?.name;
}
