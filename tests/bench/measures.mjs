import { measureChurn } from './measure-churn.mjs';
import { measureFrames } from './measure-frames.mjs';
import { measureGrowth } from './measure-growth.mjs';
import { measureHand } from './measure-hand.mjs';
import { measurePages } from './measure-pages.mjs';
import { measurePlaying } from './measure-playing.mjs';
import { measurePress } from './measure-press.mjs';

/**
 * @typedef {object} Measure
 * @property {string} name
 * @property {(peers: import('./peers.mjs').Peer[]) => import('./peers.mjs').Peer[]} accepts Those that it can measure.
 * @property {(options: {quick: boolean}) => {key: string}[]} tasks What it does with each of them.
 * @property {(parts: object) => Promise<Record<string, number | string[]>>} run One pass: figures, and `failures`.
 * @property {number} [mostRuns] It takes long: no more passes than this.
 */

/** @type {Measure[]} */
export const measures = [
  measurePages,
  measurePress,
  measureHand,
  measureChurn,
  measureFrames,
  measurePlaying,
  measureGrowth,
];
