import { main } from './cli/main.js';

/** The command `inline-clip`. The site files are in `site/` beside it. */
process.exitCode = await main(process.argv.slice(2), new URL('site/', import.meta.url));
