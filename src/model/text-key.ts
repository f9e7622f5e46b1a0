import { createHash } from 'node:crypto';
import { foldText } from './search/fold.ts';

/** Equal for texts that say the same but for widths, letter case and white space. 32 hexadecimal digits. */
export const textKeyOf = (text: string): string => createHash('md5').update(foldText(text)).digest('hex');
