import { matches } from '../../source/matches.ts';
import type { Found } from './found.ts';

const BODY = '(?:ISO/IEC(?: ?TR)?|ISO|IEC|JIS ?[A-Z]|ITU-T(?: ?勧告)?|RFC|FIPS(?: PUB)?|ANSI|IEEE|NIST SP)';

/** Source of a regular expression for a standard by its number. */
const NUMBERED = `${BODY}[ -]?(?:[A-Z]\\.)?[0-9]{2,}(?:[.-][0-9]+)*(?::[0-9]{4})?`;

/** A whole name that is the number of a standard. */
export const STANDARD = new RegExp(`^${NUMBERED}$`);

const IN_TEXT = new RegExp(`(?<![A-Za-z0-9])${NUMBERED}(?![A-Za-z0-9])`, 'g');

/** Standards by number: `ISO/IEC15408`, `JIS Q 20000-1:2007`. White space does not count: `ISO/IEC 15408` is the same. */
export function standards(text: string): Found[] {
  return matches(text, IN_TEXT).map(({ index, 0: surface }) => ({
    start: index,
    end: index + surface.length,
    name: spaced(surface),
    firm: true,
  }));
}

/** One spelling for `ISO/IEC 15408` and `ISO/IEC15408`, `JIS Q20000` and `JIS Q 20000`. */
function spaced(surface: string): string {
  const tight = surface.replace(/\s+/g, '');
  return tight.startsWith('JIS') ? tight.replace(/^JIS([A-Z])/, 'JIS $1 ') : tight;
}
