import { SearchType } from '../../store/generated/prisma/enums.ts';

/** Every kind of thing that can be found. */
export const SEARCH_TYPES: readonly SearchType[] = Object.values(SearchType);
