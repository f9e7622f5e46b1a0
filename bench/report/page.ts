import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Results } from '../results.ts';
import { chart } from './chart.ts';
import { SECTIONS } from './sections.ts';

const TEMPLATE = join(import.meta.dirname, 'performance.template.md');

/** Writes the page and its chart into a folder. The words come from the template, all figures from the results. */
export async function writePage(results: Results, folder: string): Promise<void> {
  const template = await readFile(TEMPLATE, 'utf8');
  const page = template.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => {
    const section = SECTIONS[name];
    if (!section) throw new Error(`Expected one of ${Object.keys(SECTIONS).join(', ')} in ${TEMPLATE}, came ${place}.`);
    return section(results);
  });
  await writeFile(join(folder, 'performance.md'), page);
  await writeFile(join(folder, 'performance.svg'), chart(results));
}
