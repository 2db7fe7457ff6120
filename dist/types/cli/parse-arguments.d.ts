import type { Site } from '../site/site.js';
/** What is to be done. */
export type Task = {
    readonly command: 'build';
    readonly folder: string;
    readonly out: string;
    readonly site: Site;
} | {
    readonly command: 'serve';
    readonly folder: string;
    readonly port: number;
    readonly site: Omit<Site, 'base'>;
} | {
    readonly command: 'help';
};
export declare const usage = "inline-clip build <folder of clip documents> --site <address> [--out public]\ninline-clip serve <folder of clip documents> [--port 8080]\n\n  --site <address>       where the site will be, such as https://clips.example.org\n  --out <folder>         where its files are written; \"public\" unless given\n  --clean-urls           addresses without .html, for hosts that map them without a redirect\n  --port <number>        where it is served, on this machine alone\n  --name <name>          what the site is called; its host unless given\n  --media-cors           the media host sends Access-Control-Allow-Origin\n  --media-corp           the media host sends Cross-Origin-Resource-Policy: cross-origin\n  --media-host <origin>  another origin that media come from; may be repeated";
/** Reads the command line. Throws a `UsageError`. */
export declare function parseArguments(args: readonly string[]): Task;
