const coming = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/**
 * Calls once an element is seen, or may be soon: within 1500 px, as browsers have it for images with `loading=lazy`.
 * Answers what ends the watch. One observer watches for all.
 */
export function whenNearViewport(element: Element, come: () => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) coming.get(target)?.();
    },
    { rootMargin: '1500px' },
  );
  coming.set(element, come);
  observer.observe(element);
  return () => observer?.unobserve(element);
}
