/*
 * The module that is imported when the Embed panel opens. The element's own module is also an entry of the package, so
 * it only re-exports another file. A retry would request that file at the same address, and browsers cache a failed
 * import.
 */
import './clip-embed-panel.js';
