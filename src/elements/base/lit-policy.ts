interface HtmlRule {
  createHTML(text: string): string;
}

/** Markup from which a browser could run or fetch something. Templates of ours have none of it but in their values. */
const active =
  /<(?:script|iframe|frame|object|embed|base|link|meta|form|animate|set)|[\s"'/](?:on\w+|href|xlink:href|src|srcdoc|action|formaction|data|from|to|values)\s*=/i;

const rule: HtmlRule = {
  createHTML(text) {
    if (active.test(text)) throw new TypeError(`inline-clip: expected inert markup, got '${text}'`);
    return text;
  },
};

/**
 * Lit's Trusted Types policy in the site files, under a name of ours: a page's own Lit has `lit-html`. A page may allow it
 * once, so that a second copy of these files asks the first. What the two share takes inert markup alone: whoever else
 * finds it can have nothing run by it. Throws where the page does not list the policy.
 */
export function createLitPolicy(types: { createPolicy(name: string, rules: HtmlRule): HtmlRule }): HtmlRule {
  const shared = globalThis as { [key: symbol]: HtmlRule['createHTML'] | undefined };
  const key = Symbol.for('inline-clip.lit');
  const createHTML = shared[key] ?? sharedBy(types.createPolicy('inline-clip-lit', rule));
  shared[key] = createHTML;
  return { createHTML };
}

/** A function and no policy: what it is given to can do no more with it. */
const sharedBy = (policy: HtmlRule) => (text: string) => policy.createHTML(text);
