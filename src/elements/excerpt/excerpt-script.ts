/*
 * What is imported when somebody shares a part. The file of the element is an entry of the package too, so that its
 * address leads to another file, which a later try would not ask for anew.
 */
import './clip-excerpt-picker.js';
