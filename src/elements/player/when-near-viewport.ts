const coming = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/**
 * Calls `come` when an element is within 1500 px of the viewport, as browsers do for images with `loading=lazy`.
 * Returns a function that stops observing. All elements share one observer.
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
