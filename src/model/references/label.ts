const LABEL = '(?:\\([ァ-ヴa-z]\\)|(?<![A-Za-zァ-ヴー])[ァ-ヴa-z]\\)|[①-⑳㉑-㉟㊱-㊿]|\\(\\d{1,4}\\))';

/** Source of a regular expression for an item's label, which may have several parts: `ウ)`, `イ) b)`, `①`, `(1)`. */
export const LABELS = `${LABEL}(?: ?${LABEL}){0,3}`;

const PART = new RegExp(LABEL, 'g');

/** `イ) b)` → `イ)`, `b)`. */
export const partsOf = (label: string): readonly string[] => label.match(PART) ?? [];
