/**
 * The frame that takes the place of a `<div data-width data-height data-responsive?>`, CSS px: of that size, or as
 * wide as its column, at most that wide, and of that shape. Its title is the text of the placeholder's link.
 */
export declare function clipFrame(placeholder: HTMLElement, src: string): HTMLIFrameElement;
