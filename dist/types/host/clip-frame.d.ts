/**
 * Creates the frame for a placeholder `<div data-width data-height data-responsive?>` (CSS px). A responsive frame fills
 * its column up to `data-width` and keeps the ratio. Its title is the text of the placeholder's link.
 */
export declare function clipFrame(placeholder: HTMLElement, src: string): HTMLIFrameElement;
