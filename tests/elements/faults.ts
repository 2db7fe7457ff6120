import axe from 'axe-core';

/** What axe has against an element, by WCAG 2.2 AA and its best practices for components; empty when all is well. */
export async function faults(element: Element): Promise<string[]> {
  await atRest();
  const { violations } = await axe.run(element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: {
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
    },
  });
  const tell = ({ html, any }: axe.NodeResult) => [html, ...any.map(({ message }) => message)].join(' ');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(tell).join('; ')}`);
}

/** What fades in has another contrast meanwhile. */
async function atRest(): Promise<void> {
  const ending = roots(document).flatMap((root) => root.getAnimations().filter(isEnding));
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

const isEnding = ({ effect }: Animation): boolean => effect?.getComputedTiming().endTime !== Infinity;

/** A document's animations are not everywhere those of the shadow trees in it. */
function roots(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const inner = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [root, ...inner.flatMap(roots)];
}
