/**
 * A long text over its button with the status beside that, a line beside its button with the status below.
 * Room for the status is kept, so that nothing moves when it is said; on low screens it stands in sight.
 */
export declare const styles: import("lit").CSSResult;
