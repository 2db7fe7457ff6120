import type { Site } from '../site/site.js';
import type { AddOptions } from './add/add-options.js';
/** What becomes of media that lie in the folder of a site. */
export type MediaMode = 'copy' | 'link' | 'none';
/** What is to be done. */
export type Task = {
    readonly command: 'build';
    readonly folder: string;
    readonly out: string;
    readonly site: Site;
    readonly media: MediaMode;
    /** Media hosts are asked for what documents name. */
    readonly remote: boolean;
} | {
    readonly command: 'serve';
    readonly folder: string;
    readonly port: number;
    readonly site: Omit<Site, 'base'>;
} | {
    readonly command: 'add';
    /** Files and http(s) addresses. */
    readonly inputs: readonly string[];
    readonly folder: string;
    /** A folder whose files become clips as they come. */
    readonly watch?: string;
    readonly options: AddOptions;
} | {
    readonly command: 'help';
};
export declare const usage = "inline-clip add <file or stream address> ... [--folder .]\ninline-clip build <folder of clip documents> --site <address> [--out public]\ninline-clip serve [folder of clip documents] [--port 8080]\n\n  --site <address>       where the site will be, such as https://clips.example.org\n  --out <folder>         where its files are written; \"public\" unless given\n  --media <how>          media of the folder: copy (the default), link, or none\n  --check-remote         asks media hosts for what documents name, and says what would fail there\n  --clean-urls           addresses without .html, for hosts that map them without a redirect\n  --port <number>        where it is served, on this machine alone\n  --name <name>          what the site is called; its host unless given\n  --media-cors           the media host sends Access-Control-Allow-Origin\n  --media-corp           the media host sends Cross-Origin-Resource-Policy: cross-origin\n  --media-host <origin>  another origin that media come from; may be repeated\n\nadd makes clips of media with ffmpeg, as clips/<id>.json and media/<id>/ in a folder:\n  --folder <folder>      where; \".\" unless given\n  --title <words>        the clip's name; the file's own unless given\n  --id <id>              what addresses call it; made of the file's name unless given\n  --poster-at <time>     which picture is the poster, such as 0:12\n  --poster <file>        a picture for the poster\n  --hls                  makes an HLS stream in several sizes as well\n  --language <tag>       what is spoken, and what captions are in that do not say it, such as uk\n  --watch <folder>       makes a clip of each file that is put there, until Ctrl+C";
export type OptionValues = ReturnType<typeof parsed>['values'];
/** Reads the command line. Throws a `UsageError`. */
export declare function parseArguments(args: readonly string[]): Task;
declare function parsed(args: readonly string[]): {
    values: {
        site?: string;
        out: string;
        media: string;
        'check-remote': boolean;
        'clean-urls': boolean;
        port: string;
        name?: string;
        'media-cors': boolean;
        'media-corp': boolean;
        'media-host'?: string[];
        folder: string;
        title?: string;
        id?: string;
        'poster-at'?: string;
        poster?: string;
        hls: boolean;
        language?: string;
        watch?: string;
        help: boolean;
    };
    positionals: string[];
};
export {};
