import { isServer } from 'lit';

/**
 * Whether links may be dead here. A frame cannot know it; but one without an origin stands in a sandbox, and most
 * sandboxes allow no new windows.
 */
export function popupsAreDoubtful(): boolean {
  return !isServer && window.origin === 'null';
}
