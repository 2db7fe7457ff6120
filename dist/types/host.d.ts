/** The script of a host page: makes frames of the placeholders that script codes leave. */
import { mount } from './host/mount.js';
export { mount };
