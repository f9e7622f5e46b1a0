import { foldWidth } from '../../source/fold.ts';
import type { EntityKind, EntityNode } from '../graph.ts';
import { markerKey } from './places.ts';

/** What a text is called that is no plan. */
const PUBLICATION = /(?:報告|報告書|白書|指針|ガイドライン|とりまとめ|取りまとめ|年報)$/;

/** The plan that a document reports on: the name in 「」 of its title, else the title. */
export const planOf = (title: string): string =>
  /「([^「」]+)」/.exec(foldWidth(title))?.[1] ?? foldWidth(title).trim();

/** A chapter of the plan that the document does not repeat: `セキュア・ジャパン2007 第2章`. */
export function chapterEntity(plan: string, markers: readonly string[]): EntityNode {
  const name = `${plan} ${markers.map((marker) => (marker.startsWith('第') ? markerKey(marker) : marker)).join('')}`;
  const kind: EntityKind = PUBLICATION.test(plan) ? 'PUBLICATION' : 'PROGRAMME';
  return { id: name, name, kind, aliases: [] };
}
