// Serves the demo: node demo/start.mjs [--port N] [--build | --watch]
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { listen } from './server/listen.mjs';
import { startServer } from './server.mjs';

const HOSTS = ['127.0.0.1', '::1'];
const USAGE = 'npm start [-- --port N], or npm run dev [-- --port N]';

try {
  await start(parseOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function start({ port, build, watch }) {
  if (build) {
    await assertFree(port);
    buildDist();
  }
  const server = await (watch ? startFromSources : startServer)({ port, hosts: HOSTS });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, server.close);
  console.log(greeting(server.port));
}

/** What bundles and watches the sources is loaded for this alone. */
async function startFromSources(options) {
  const { startDevServer } = await import('./dev/dev-server.mjs');
  return startDevServer(options);
}

function parseOptions(args) {
  const { values } = parsedArgs(args);
  if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65535) {
    throw new Error(`--port: expected a whole number from 0 to 65535, got "${values.port}". Usage: ${USAGE}`);
  }
  return { port: Number(values.port), build: values.build, watch: values.watch };
}

function parsedArgs(args) {
  const options = {
    port: { type: 'string', default: '8000' },
    build: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
  };
  try {
    return parseArgs({ args, options });
  } catch (error) {
    const [reason] = error.message.split(/\.?(?:\s*\n|\. )|\.$/);
    throw new Error(`${reason}. Usage: ${USAGE}`);
  }
}

/** Says that the port is busy before the build has cost anybody their time. */
async function assertFree(port) {
  const probe = await listen((_request, response) => response.end(), port, HOSTS);
  await probe.close();
}

function buildDist() {
  console.log('Building …');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []];
  const built = spawnSync(command, [...args, 'run', '--silent', 'build'], { encoding: 'utf8' });
  if (built.status === 0) return;
  throw new Error(`The build failed.\n${built.error?.message ?? built.stdout + built.stderr}`);
}

function greeting(port) {
  return `
  inline-clip, the demo

  http://localhost:${port}/         an article with a clip in it
  http://127.0.0.1:${port}/paste    somebody else's page, on another origin: paste a copied code there

  Ctrl+C ends it.
`;
}
