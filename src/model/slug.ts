import { basename, extname } from 'node:path';

const MAX_LENGTH = 100;
const SLUG = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** A document's slug from its file's name: `reports/Secure Japan 2007.txt` → `secure-japan-2007`. May be empty. */
export function slugOf(fileName: string): string {
  return basename(fileName, extname(fileName))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[._-]+|[._-]+$/g, '')
    .slice(0, MAX_LENGTH);
}

/** Why a text is no slug, or null if it is one. Slugs stand in ids and URLs, so they hold no slash and no space. */
export function checkSlug(slug: string): string | null {
  if (slug === '') return 'a slug must not be empty';
  if (slug.length > MAX_LENGTH) return `a slug has at most ${MAX_LENGTH} characters, this one has ${slug.length}`;
  if (!SLUG.test(slug)) return `a slug is letters and digits with . _ - between them, not ${JSON.stringify(slug)}`;
  return null;
}
