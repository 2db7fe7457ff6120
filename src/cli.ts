import { main } from './cli/main.js';

// Ignores a closed pipe, as with `inline-clip build … | head`: the command finishes its work without the output. Ends
// where the output cannot be written, as on a full disk.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return;
    if (stream === process.stdout)
      console.error(`inline-clip: the output cannot be written: ${error.message}`);
    process.exit(1);
  });

/** Runs the command `inline-clip`. The site files are in `site/` beside this file. */
process.exitCode = await main(process.argv.slice(2), new URL('site/', import.meta.url));
