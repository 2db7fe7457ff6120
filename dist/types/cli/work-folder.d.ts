/**
 * Gives `work` a folder of its own inside another one, to make files in that are put in their places when all are
 * whole. Whatever happens, it is gone afterwards, and so is what runs that were killed have left.
 */
export declare function inWorkFolder<T>(folder: string, work: (path: string) => Promise<T>): Promise<T>;
