/*
 * What is imported when the Embed panel opens. The file of the element is an entry of the package too, so that its address
 * leads to another file, which a later try would not ask for anew.
 */
import './clip-embed-panel.js';
