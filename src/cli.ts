import { main } from './cli/main.js';

/** The command `inline-clip`; the site files lie beside it. */
process.exitCode = await main(process.argv.slice(2), new URL('site/', import.meta.url));
