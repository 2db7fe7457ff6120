/** Returns the keys that copy a selection: `⌘C` on Apple's platforms, `Ctrl+C` elsewhere. */
export function copyKeys(platform: string = navigator.platform): string {
  return /^(Mac|iP)/.test(platform) ? '⌘C' : 'Ctrl+C';
}
