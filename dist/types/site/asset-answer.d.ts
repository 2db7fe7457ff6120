import type { Answer, AnswerBody } from './answer.js';
/** Finds a site file by its path; undefined or null where there is none. */
export type FindAsset = (path: string) => Found | Promise<Found>;
type Found = AnswerBody | null | undefined;
/**
 * The answer for a site file. Plain names alone: what is percent-encoded, or begins with a dot, leads nowhere. Throws a
 * `TypeError` where `findAsset` gives what is no body.
 */
export declare function assetAnswer(findAsset: FindAsset | undefined, path: string): Promise<Answer>;
export {};
