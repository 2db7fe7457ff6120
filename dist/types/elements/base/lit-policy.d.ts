interface HtmlRule {
    createHTML(text: string): string;
}
/**
 * Lit's Trusted Types policy in the site files, under a name of ours: a page's own Lit has `lit-html`. A page may allow it
 * once, so that a second copy of these files asks the first. What the two share takes inert markup alone: whoever else
 * finds it can have nothing run by it. Throws where the page does not list the policy.
 */
export declare function createLitPolicy(types: {
    createPolicy(name: string, rules: HtmlRule): HtmlRule;
}): HtmlRule;
export {};
