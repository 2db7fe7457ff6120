/** Uses a script of ours once it has come; where it does not in time, the console hears of it, and all goes on without. */
export declare function withLazyModule<Script>(coming: Promise<Script>, use?: (script: Script) => unknown, lack?: () => void): Promise<void>;
