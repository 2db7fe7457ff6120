import { readFileSync } from 'node:fs';

const SCRIPT = readFileSync(new URL('reload.js', import.meta.url), 'utf8');

/** Has open pages load themselves anew: a script in every page, and a stream of events (server-sent events) for it. */
export class PageReload {
  #streams = new Set();
  /** What whoever connects hears first: the newest build, and the fault that came after it. */
  #build = '';
  #fault = '';

  /** Puts the script into a page that is made of the build `id`. */
  inject(html, id) {
    const tag = `<script type="module" src="/dev/reload.js?build=${encodeURIComponent(id)}"></script>`;
    const head = /<head[^>]*>/i.exec(html);
    const at = head ? head.index + head[0].length : html.length;
    return html.slice(0, at) + tag + html.slice(at);
  }

  /** Tells the pages: a page of another build loads anew. */
  tellBuild(id) {
    this.#build = eventOf('build', id);
    this.#fault = '';
    this.#send(this.#build);
  }

  /** Tells the pages, which stay as they are. */
  tellFault(text) {
    this.#fault = eventOf('fault', text);
    this.#send(this.#fault);
  }

  /** Answers the two addresses; false for all others. */
  answer(request, response) {
    const [path] = request.url.split('?');
    if (path === '/dev/reload.js') {
      const headers = { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-store' };
      response.writeHead(200, headers).end(SCRIPT);
      return true;
    }
    if (path !== '/dev/changes') return false;
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write(`retry: 300\n\n${this.#build}${this.#fault}`);
    this.#streams.add(response);
    response.once('close', () => this.#streams.delete(response));
    return true;
  }

  #send(event) {
    for (const stream of this.#streams) stream.write(event);
  }
}

/** As HTML, "Server-sent events", writes one. */
function eventOf(name, text) {
  const lines = text.split(/\r?\n/).map((line) => `data: ${line}\n`);
  return `event: ${name}\n${lines.join('')}\n`;
}
