import { Server } from 'node:http';
import { faultListener, isFaultPath } from '../../demo/server/fault-listener.mjs';
import { isLivePath, liveListener } from './live-server.mjs';
import { PROBE_PATH, probeScript } from './probe.mjs';
import { fileListener } from './serve-file.mjs';
import { ROOT } from './test-files.mjs';

const FIXTURES = '/tests/fixtures/';

/**
 * Makes every HTTP server of this process answer addresses for tests (the probe, the faults of fault-listener.mjs, the live
 * streams of live-server.mjs, the fixtures), so that the server under test needs no test code. The path of a fault is
 * passed on to the server itself.
 */
export function openSideDoor() {
  const { emit } = Server.prototype;
  const faults = faultListener(undefined);
  const broadcasts = liveListener(undefined);
  const fixtures = fileListener(ROOT, [FIXTURES]);
  Server.prototype.emit = function (event, request, response, ...rest) {
    const pass = (asked, answer) => emit.call(this, event, asked, answer, ...rest);
    if (event !== 'request') return pass(request, response);
    if (request.url === PROBE_PATH) return sendProbe(response);
    const serve = (asked, answer) => {
      if (isLivePath(asked.url)) return broadcasts(asked, answer);
      return asked.url.startsWith(FIXTURES) ? fixtures(asked, answer) : pass(asked, answer);
    };
    if (isFaultPath(request.url)) faults(request, response, serve);
    else serve(request, response);
    return true;
  };
}

function sendProbe(response) {
  probeScript().then(
    (script) => response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script),
    (error) => response.destroy(error),
  );
  return true;
}
