import 'axe-core/axe.min.js';
import type Axe from 'axe-core';

/** What axe (WCAG 2.2 AA and its best practices) finds wrong within an element, each as "rule: the node". */
export async function findFaults(element: Element): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof Axe };
  const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
