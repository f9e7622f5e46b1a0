import { hash } from 'node:crypto';
import { foldText } from './search/fold.ts';

/** Equal for texts that say the same but for widths, letter case and white space. 32 hexadecimal digits. */
export const textKeyOf = (text: string): string => hash('md5', foldText(text));
