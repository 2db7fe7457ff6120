import { type Place } from './place.js';
/** Px; what media and pictures have at most, as decoders and browsers take them. */
export declare const largestSide = 16384;
/** The longer side of media and pictures, divided by the shorter one, is no more. */
export declare const longestShape = 10;
/** Whether sides have a shape in which anything can be seen, 1:10 to 10:1. */
export declare function isUsableShape(width: number, height: number): boolean;
/**
 * Width and height of media or of a picture, whole px. What is beyond the bounds is reported and left out; of a shape
 * beyond 1:10 or 10:1, both.
 */
export declare function readSize(place: Place): {
    width?: number;
    height?: number;
};
