import { inject } from 'vitest';

/** What the API of the tested server answers, for comparing with what the page shows. */
export async function ask<Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
  const response = await fetch(new URL('graphql', inject('explorer')), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data; errors?: readonly { message: string }[] };
  if (!data || errors) throw new Error(errors?.map(({ message }) => message).join('\n') ?? `HTTP ${response.status}`);
  return data;
}
