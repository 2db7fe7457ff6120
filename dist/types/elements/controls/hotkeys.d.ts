import type { Player } from '../../player/player.js';
/** Seconds that an arrow moves; `j` and `l` move twice as far. */
export declare const seekStep = 5;
/** Seconds that two taps, and the large buttons of a touch screen, move. */
export declare const leap: number;
type Command = (player: Player) => void;
/** Seconds that a key press moves, if it does. */
export declare function hotkeyLeap({ key }: KeyboardEvent): number | undefined;
/** The command for a key press, if it has one. */
export declare function hotkey({ key }: KeyboardEvent): Command | undefined;
/** Whether a key press is the player's to take: not when typed into a field, in a dialog, or with a modifier. */
export declare function isHotkey(event: KeyboardEvent): boolean;
export {};
