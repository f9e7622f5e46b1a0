import { foldWidth } from '../../source/fold.ts';
import { kindOf } from '../entities/kind.ts';
import type { EntityNode } from '../text-links.ts';
import { markerKey } from './places.ts';

/** The plan that a document reports on: the name in 「」 of its title, else the title. */
export const planOf = (title: string): string =>
  /「([^「」]+)」/.exec(foldWidth(title))?.[1] ?? foldWidth(title).trim();

/** A chapter of the plan that the document does not repeat: `セキュア・ジャパン2007 第2章`. */
export function chapterEntity(plan: string, markers: readonly string[]): EntityNode {
  const name = `${plan} ${markers.map((marker) => (marker.startsWith('第') ? markerKey(marker) : marker)).join('')}`;
  return { id: name, name, kind: kindOf(name), aliases: [] };
}
