import { main } from './cli/main.js';

// A reader that is gone, as in `inline-clip build … | head`, costs the lines that it would have read; the work goes on.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

/** The command `inline-clip`. The site files are in `site/` beside it. */
process.exitCode = await main(process.argv.slice(2), new URL('site/', import.meta.url));
