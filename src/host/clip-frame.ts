/** Attributes that every frame has, as in the iframe code. */
const attributes = {
  allow: 'autoplay; fullscreen; picture-in-picture; encrypted-media; clipboard-write; web-share',
  allowfullscreen: '',
  loading: 'lazy',
  referrerpolicy: 'strict-origin-when-cross-origin',
};

/**
 * The frame that takes the place of a `<div data-width data-height data-responsive?>`, CSS px: of that size, or as
 * wide as its column, at most that wide, and of that shape. Its title is the text of the placeholder's link.
 */
export function clipFrame(placeholder: HTMLElement, src: string): HTMLIFrameElement {
  const { width, height, responsive } = sizeOf(placeholder);
  const title = placeholder.querySelector('a') ?? placeholder;
  const frame = placeholder.ownerDocument.createElement('iframe');
  const own = { title: title.textContent?.trim() || 'Clip', width: `${width}`, height: `${height}` };
  // The address comes last: set before `loading`, it would be fetched at once.
  for (const [name, value] of Object.entries({ ...attributes, ...own, src })) frame.setAttribute(name, value);
  frame.style.border = '0';
  if (responsive) {
    const fluid = {
      width: '100%',
      maxWidth: `${width}px`,
      height: 'auto',
      aspectRatio: `${width}/${height}`,
    };
    Object.assign(frame.style, fluid);
  }
  return frame;
}

function sizeOf({ dataset }: HTMLElement): { width: number; height: number; responsive: boolean } {
  const width = within(160, dataset.width, 640);
  const height = within(1, dataset.height, Math.round((width * 9) / 16));
  return { width, height, responsive: dataset.responsive !== undefined };
}

/** Heights may be small, because 160 px of width in 16:9 are 90 of height; nothing is above 3840. */
function within(least: number, text: string | undefined, usual: number): number {
  const size = Math.round(Number.parseFloat(text ?? ''));
  return Number.isNaN(size) ? usual : Math.min(3840, Math.max(least, size));
}
