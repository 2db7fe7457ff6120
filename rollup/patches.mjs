import { readFileSync } from 'node:fs';

const vhs = '@videojs/http-streaming/dist/videojs-http-streaming.es.js';
const workers = {
  issue: 'https://github.com/videojs/http-streaming/issues/837',
  why: 'VHS starts four workers for every stream, most streams need one, and a page with many clips runs out of them',
};

/**
 * Patches of third-party code, for correctness or security alone, on readable source. The build fails unless `find` occurs
 * exactly once in the file. `needed` is true while the released file has the fault; `tests/node/patches.test.mjs` fails
 * when it no longer is. An `issue` that begins with `#` is described in `docs/upstream-issues.md`.
 */
export const patches = [
  {
    name: 'trusted-worker',
    why: 'Trusted Types: VHS makes workers of blob: addresses, which need a policy',
    issue: 'https://github.com/videojs/http-streaming/issues/1247',
    file: vhs,
    find: 'new Worker(objectUrl)',
    put: 'new Worker(trustedScriptUrl(objectUrl))',
    head: "import { trustedScriptUrl } from 'inline-clip:trusted-types';\n",
    needed: (source) => !/trustedTypes/.test(source),
  },
  {
    name: 'lazy-decrypter',
    ...workers,
    file: vhs,
    find: 'this.decrypter_ = new Decrypter();',
    put: 'this.decrypter_ = new LazyWorker(() => new Decrypter());',
    head: "import { LazyWorker } from 'inline-clip:lazy-worker';\n",
    needed: (source) => /^ {4}this\.decrypter_ = new Decrypter\(\);/m.test(source),
  },
  {
    name: 'lazy-transmuxer',
    ...workers,
    file: vhs,
    find: 'const transmuxer = new TransmuxWorker();',
    put: 'const transmuxer = options.lazy ? new LazyWorker(() => new TransmuxWorker()) : new TransmuxWorker();',
    needed: (source) => /this\.transmuxer_ = this\.createTransmuxer_\(\)/.test(source),
  },
  {
    name: 'lazy-transmuxer-of',
    ...workers,
    file: vhs,
    find: 'remux: false,',
    put: "lazy: this.loaderType_ !== 'main',\n      remux: false,",
    needed: (source) => /this\.transmuxer_ = this\.createTransmuxer_\(\)/.test(source),
  },
  {
    name: 'caption-entities',
    why: 'Trusted Types: vtt.js reads entities through innerHTML; WebVTT has six of them',
    issue: '#vttjs-reads-entities-through-innerhtml',
    file: 'videojs-vtt.js/lib/vtt.js',
    find: 'TEXTAREA_ELEMENT.innerHTML = s;',
    put: `TEXTAREA_ELEMENT.textContent = s.replace(/&(amp|lt|gt|lrm|rlm|nbsp);/g, function (_, name) {
      return { amp: '&', lt: '<', gt: '>', lrm: '\\u200e', rlm: '\\u200f', nbsp: '\\u00a0' }[name];
    });`,
    needed: (source) => /\.innerHTML = s/.test(source),
  },
  {
    name: 'no-foreign-script',
    why: 'video.js adds a script of a host of its own to the page where vtt.js is not bundled',
    issue: 'https://github.com/videojs/video.js/issues/9223',
    file: 'video.js/core.es.js',
    find: 'addWebVttScript_() {',
    put: `addWebVttScript_() {
    const fire = (type) => this.isDisposed() || this.trigger(type);
    loadWebVttParser().then(() => fire('vttjsloaded'), () => fire('vttjserror'));
    return;`,
    head: "import { loadWebVttParser } from 'inline-clip:webvtt';\n",
    needed: (source) => /vjs\.zencdn\.net\/vttjs/.test(source),
  },
  {
    name: 'aborted-timer',
    why: 'an aborted request keeps its timer, and with it a player, for up to 45 s',
    issue: '#an-aborted-request-keeps-its-timer',
    file: '@videojs/xhr/lib/index.js',
    find: 'xhr.onabort = function () {',
    put: 'xhr.onabort = function () {\n    clearTimeout(timeoutTimer);',
    needed: (source) => !/onabort = function \(\) \{[^}]*clearTimeout\(timeoutTimer\)/.test(source),
  },
];

const pathOf = (id) => id.split('?')[0].replaceAll('\\', '/');

/** The patched code of a module; undefined without a patch. Throws unless each `find` occurs exactly once. */
export function patched(id, code = readFileSync(pathOf(id), 'utf8')) {
  const applicable = patches.filter(
    ({ file }) => !id.startsWith('\0') && pathOf(id).endsWith(`node_modules/${file}`),
  );
  if (applicable.length === 0) return undefined;
  return applicable.reduce((text, { file, find, put, head = '' }) => {
    if (text.split(find).length !== 2) throw new Error(`${file}: expected exactly once: ${find}`);
    return head + text.replace(find, () => put);
  }, code);
}
