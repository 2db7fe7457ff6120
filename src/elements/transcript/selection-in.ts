/** Chromium's own way to the selection in a shadow root. */
interface WithSelection {
  getSelection?(): Selection | null;
}

/** What is selected in a shadow root, cut off at its ends; undefined where nothing is. Browsers tell it in three ways. */
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

/** Safari 17 takes the shadow roots one by one, and knows no dictionary. */
function composedRanges(selection: Selection | null, root: ShadowRoot): StaticRange[] {
  if (!selection || !('getComposedRanges' in selection)) return [];
  const get = selection.getComposedRanges as (...roots: unknown[]) => StaticRange[];
  const ranges = selection.getComposedRanges({ shadowRoots: [root] });
  return [...ranges, ...get.call(selection, root)];
}

/** The part of a range in a shadow root; undefined where it begins and ends outside. */
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
