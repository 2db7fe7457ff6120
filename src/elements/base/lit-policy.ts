interface HtmlRule {
  createHTML(text: string): string;
}

/** Matches markup that could run or fetch something. The library's templates have such markup in their values only. */
const active =
  /<(?:script|iframe|frame|object|embed|base|link|meta|form|animate|set)|[\s"'/](?:on\w+|href|xlink:href|src|srcdoc|action|formaction|data|from|to|values)\s*=/i;

const rule: HtmlRule = {
  createHTML(text) {
    if (active.test(text)) throw new TypeError(`inline-clip: expected inert markup, got '${text}'`);
    return text;
  },
};

/**
 * Returns Lit's Trusted Types policy for the site files. Its name differs from `lit-html`, the name that a page's own
 * Lit uses. A page's CSP may allow the name only once, so a second copy of these files uses the function that the first
 * one has stored on `globalThis`. That function accepts inert markup alone: another script that finds it cannot run
 * code through it. Throws where the CSP does not list the policy.
 */
export function createLitPolicy(types: { createPolicy(name: string, rules: HtmlRule): HtmlRule }): HtmlRule {
  const shared = globalThis as { [key: symbol]: HtmlRule['createHTML'] | undefined };
  const key = Symbol.for('inline-clip.lit');
  const createHTML = shared[key] ?? sharedBy(types.createPolicy('inline-clip-lit', rule));
  shared[key] = createHTML;
  return { createHTML };
}

/** Returns a function instead of the policy, because a function gives other scripts no access to the policy. */
const sharedBy = (policy: HtmlRule) => (text: string) => policy.createHTML(text);
