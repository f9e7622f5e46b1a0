/** What stands in an address behind the ?, before a page has read it; a name that comes twice is a list. */
export type RawSearch = Record<string, unknown>;

/** `?status=①&status=②` and nothing cleverer, so that people can read and write addresses; an empty value says nothing. */
export function parseSearch(text: string): RawSearch {
  const params = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(params.keys())].flatMap((name) => {
      const [first, ...more] = params.getAll(name).filter((value) => value !== '');
      return first === undefined ? [] : [[name, more.length > 0 ? [first, ...more] : first]];
    }),
  );
}

export function stringifySearch(search: RawSearch): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== false && one !== '') params.append(name, String(one));
    }
  }
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

type Given<Read> = { [Name in keyof Read]?: Exclude<Read[Name], undefined> };

/** Without the parameters that say nothing, so that two addresses of one view are equal. */
export const given = <Read extends object>(read: Read): Given<Read> =>
  Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined)) as Given<Read>;

/** One text; of several the first. */
export function text(value: unknown): string | undefined {
  const [first] = [value].flat();
  const found = first === undefined || first === null ? '' : String(first).trim();
  return found === '' ? undefined : found;
}

/** All texts, each once. */
export function list(value: unknown): readonly string[] | undefined {
  const texts = [value].flat().flatMap((one) => text(one) ?? []);
  return texts.length === 0 ? undefined : [...new Set(texts)];
}

export const oneOf = <T extends string>(known: readonly T[], value: unknown): T | undefined =>
  known.find((one) => one === text(value));

export function someOf<T extends string>(known: readonly T[], value: unknown): readonly T[] | undefined {
  const found = known.filter((one) => list(value)?.includes(one));
  return found.length === 0 ? undefined : found;
}

export const flag = (value: unknown): true | undefined => (text(value) === 'true' ? true : undefined);

export function wholeNumber(value: unknown, least = 1): number | undefined {
  const found = Number(text(value));
  return Number.isSafeInteger(found) && found >= least ? found : undefined;
}

/** A day of the calendar, ISO 8601; to JavaScript 31 February is a day as well, and there is a year 0. */
export function day(value: unknown): string | undefined {
  const found = text(value);
  if (!found || !/^(?!0000)\d{4}-\d{2}-\d{2}$/.test(found)) return undefined;
  const date = new Date(found);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(found) ? found : undefined;
}
