/** Attributes of every frame, as in the iframe code. */
const attributes = {
  allow: 'autoplay; fullscreen; picture-in-picture; encrypted-media; clipboard-write; web-share',
  allowfullscreen: '',
  loading: 'lazy',
  referrerpolicy: 'strict-origin-when-cross-origin',
};

/**
 * Creates the frame for a placeholder `<div data-width data-height data-responsive?>` (CSS px). A responsive frame
 * fills its column up to `data-width` and keeps the ratio. The title is the text of the placeholder's link.
 */
export function clipFrame(placeholder: HTMLElement, src: string): HTMLIFrameElement {
  const { width, height, responsive } = sizeOf(placeholder);
  const title = placeholder.querySelector('a') ?? placeholder;
  const frame = placeholder.ownerDocument.createElement('iframe');
  const own = { title: title.textContent?.trim() || 'Clip', width: `${width}`, height: `${height}` };
  // `src` is last, because a browser fetches it at once if `loading` is not set yet.
  for (const [name, value] of Object.entries({ ...attributes, ...own, src })) frame.setAttribute(name, value);
  frame.style.border = '0';
  frame.style.verticalAlign = 'top'; // otherwise the line box is some px higher
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
  const width = clampedSize(160, dataset.width, 640);
  const height = clampedSize(1, dataset.height, Math.round((width * 9) / 16)); // not 160: 160 px wide at 16:9 is 90 px high
  return { width, height, responsive: dataset.responsive !== undefined };
}

/** Parses a size in CSS px, limited to the range from `min` to 3840. Returns `fallback` if it is not a number. */
function clampedSize(min: number, text: string | undefined, fallback: number): number {
  const size = Math.round(Number.parseFloat(text ?? ''));
  return Number.isNaN(size) ? fallback : Math.min(3840, Math.max(min, size));
}
