/** Chromium's non-standard access to the selection in a shadow root. */
interface WithSelection {
  getSelection?(): Selection | null;
}

/** Returns the selection in a shadow root, clipped to it; undefined if there is none. Browsers expose it in three ways. */
export function selectionIn(root: ShadowRoot): StaticRange | undefined {
  const selection = document.getSelection();
  const own = (root as WithSelection).getSelection?.() ?? selection;
  const ranges = [...composedRanges(selection, root), ...(own?.rangeCount ? [own.getRangeAt(0)] : [])];
  for (const range of ranges) {
    const inside = within(range, root);
    if (inside && !inside.collapsed) return inside;
  }
  return undefined;
}

/** Safari 17 takes the shadow roots as separate arguments instead of a dictionary. */
function composedRanges(selection: Selection | null, root: ShadowRoot): StaticRange[] {
  if (!selection || !('getComposedRanges' in selection)) return [];
  const get = selection.getComposedRanges as (...roots: unknown[]) => StaticRange[];
  const ranges = selection.getComposedRanges({ shadowRoots: [root] });
  return [...ranges, ...get.call(selection, root)];
}

/** Returns the part of a range inside a shadow root; undefined if both ends are outside. */
function within(range: AbstractRange, root: ShadowRoot): StaticRange | undefined {
  const begins = root.contains(range.startContainer);
  const ends = root.contains(range.endContainer);
  if (!begins && !ends) return undefined;
  return new StaticRange({
    startContainer: begins ? range.startContainer : root,
    startOffset: begins ? range.startOffset : 0,
    endContainer: ends ? range.endContainer : root,
    endOffset: ends ? range.endOffset : root.childNodes.length,
  });
}
