/** The two forms of an answer that GraphQL over HTTP has; they differ in the status of an answer without data. */
export type MediaType = 'application/json' | 'application/graphql-response+json';

const FORMS: Readonly<Record<string, MediaType>> = {
  '*/*': 'application/json',
  'application/*': 'application/json',
  'application/json': 'application/json',
  'application/graphql-response+json': 'application/graphql-response+json',
};

/**
 * The form that a client prefers: the first that it lists, as yoga chooses, which looks at no weights. null where it
 * lists neither, or asks for another encoding than UTF-8.
 */
export function mediaTypeFor(accept: string | undefined): MediaType | null {
  const direct = FORMS[accept ?? '*/*'];
  if (direct !== undefined) return direct;
  for (const range of (accept ?? '').replace(/\s/g, '').toLowerCase().split(',')) {
    const [type = '', ...parameters] = range.split(';');
    const charset = parameters.find((parameter) => parameter.includes('charset='));
    const form = FORMS[type];
    if (form !== undefined && (charset === undefined || charset === 'charset=utf-8')) return form;
  }
  return null;
}
