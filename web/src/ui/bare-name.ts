import type { TypeOf } from '../api/graphql.ts';

interface Shown {
  readonly number: number;
  readonly nameOrigin: TypeOf<'NameOrigin'>;
  readonly displayName: string;
}

/** What to show behind the number: of a measure without a name `displayName` begins with the number itself. */
export const bareName = ({ number, nameOrigin, displayName }: Shown): string =>
  nameOrigin === 'ABSENT' ? displayName.slice(`${number} `.length) : displayName;
