interface Shown {
  readonly number: number;
  readonly displayName: string;
}

/** What to show behind the number: of a measure without a name `displayName` begins with the number itself. */
export const bareName = ({ number, displayName }: Shown): string =>
  displayName.startsWith(`${number} `) ? displayName.slice(`${number} `.length) : displayName;
