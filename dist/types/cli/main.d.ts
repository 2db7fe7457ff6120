/** Runs the command line; `assets` is the folder of the site files. Resolves with the exit code. */
export declare function main(args: readonly string[], assets: URL): Promise<number>;
