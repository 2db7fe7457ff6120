import { type TemplateResult } from 'lit';
import type { MenuAnchor, MenuPageName } from './menu-anchor.js';
/** The part of a button of the bar that opens a menu: its look, and what a press and a key do (ARIA APG, "Menu Button"). */
export declare class MenuButton {
    #private;
    readonly host: MenuAnchor;
    readonly page?: MenuPageName | undefined;
    constructor(host: MenuAnchor, page?: MenuPageName | undefined);
    view(name: string, picture: TemplateResult): TemplateResult;
}
