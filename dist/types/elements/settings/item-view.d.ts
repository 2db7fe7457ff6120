import { type TemplateResult } from 'lit';
import type { MenuItem } from './menu-item.js';
/** One item of a menu. */
export declare function itemView(item: MenuItem, press: () => void): TemplateResult;
