import { isServer } from 'lit';

/**
 * Returns whether links may be blocked here. A frame cannot detect this. A frame with an opaque origin is sandboxed,
 * and most sandboxes forbid popups.
 */
export function popupsAreDoubtful(): boolean {
  return !isServer && window.origin === 'null';
}
