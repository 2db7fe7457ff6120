/*
 * `tsc` has written build/ (JavaScript and types); from it come
 *   dist/npm    modules for people who bundle: Lit stays outside, the engine's chunks are whole
 *   dist/site   files for people who serve: everything inside, under /inline-clip/<version>/
 *   dist/cli.js the command, which finds the site files beside it
 *   dist/types  the types of both
 */
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { cli as analyzeElements } from '@custom-elements-manifest/analyzer/cli.js';
import commonjs from '@rollup/plugin-commonjs';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transformSync } from 'esbuild';
import { rollup } from 'rollup';
import license from 'rollup-plugin-license';

rmSync('dist', { recursive: true, force: true });

/** What changed code imports of ours: the own copy of whoever brings it along (`ownCopies`). */
const ours = (module, owner = 'videojs-feed') => `${resolve(`build/player/${module}.js`)}?own=${owner}`;

/**
 * Changes to other people's code. Each text must be found exactly once: an upgrade that changes the line fails the
 * build, and somebody looks again.
 */
const patches = [
  {
    // Trusted Types: VHS makes its workers from blob: addresses. https://github.com/videojs/http-streaming/issues/1247
    file: '@videojs/http-streaming/dist/videojs-http-streaming.es.js',
    find: 'new Worker(objectUrl)',
    put: 'new Worker(trustedScriptUrl(objectUrl))',
    head: `import { trustedScriptUrl } from '${ours('trusted-types')}';\n`,
  },
  // The workers that few streams need are started when they have something to do: for AES-128, for sound that is apart
  // from the picture, for captions inside MP4.
  {
    file: '@videojs/http-streaming/dist/videojs-http-streaming.es.js',
    find: 'this.decrypter_ = new Decrypter();',
    put: 'this.decrypter_ = new LazyWorker(() => new Decrypter());',
    head: `import { LazyWorker } from '${ours('lazy-worker')}';\n`,
  },
  {
    file: '@videojs/http-streaming/dist/videojs-http-streaming.es.js',
    find: 'const transmuxer = new TransmuxWorker();',
    put: 'const transmuxer = options.lazy ? new LazyWorker(() => new TransmuxWorker()) : new TransmuxWorker();',
  },
  {
    file: '@videojs/http-streaming/dist/videojs-http-streaming.es.js',
    find: 'remux: false,',
    put: "lazy: this.loaderType_ !== 'main',\n      remux: false,",
  },
  {
    // Trusted Types: vtt.js reads entities through innerHTML. The browser draws our captions, so that this is reached
    // only for what HLS carries inside; there the entities of WebVTT itself are enough.
    file: 'videojs-vtt.js/lib/vtt.js',
    find: 'TEXTAREA_ELEMENT.innerHTML = s;',
    put: `TEXTAREA_ELEMENT.textContent = s.replace(/&(amp|lt|gt|lrm|rlm|nbsp);/g, function (_, name) {
      return { amp: '&', lt: '<', gt: '>', lrm: '\\u200e', rlm: '\\u200f', nbsp: '\\u00a0' }[name];
    });`,
  },
  {
    // The browser has a parser for XML: 6 kB less, and nothing to evaluate.
    file: 'mpd-parser/dist/mpd-parser.es.js',
    find: "import { DOMParser } from '@xmldom/xmldom';",
    put: `import { XmlParser as DOMParser } from '${ours('xml-parser', 'videojs-mpd-parser')}';`,
  },
  // Parsers that few streams need come with the first that does, each in a chunk of its own.
  {
    file: '@videojs/http-streaming/dist/videojs-http-streaming.es.js',
    find: "from 'mpd-parser';",
    put: `from '${ours('videojs-dash')}';`,
  },
  { file: 'video.js/core.es.js', find: "import vtt from 'videojs-vtt.js';", put: '' },
  {
    file: 'video.js/core.es.js',
    find: 'addWebVttScript_() {',
    put: `addWebVttScript_() {
    const tell = (type) => this.isDisposed() || this.trigger(type);
    webVttParser().then(() => tell('vttjsloaded'), () => tell('vttjserror'));
    return;`,
    head: `import { webVttParser } from '${ours('videojs-webvtt')}';\n`,
  },
  // What these would share with video.js, for the sake of places that have no `window`.
  ...[
    ['mpd-parser/dist/mpd-parser.es.js', "import window from 'global/window';"],
    ['@videojs/vhs-utils/es/resolve-url.js', "import window from 'global/window';"],
    ['@videojs/vhs-utils/es/decode-b64-to-uint8-array.js', "import window from 'global/window';"],
    ['videojs-vtt.js/lib/browser-index.js', "var window = require('global/window');"],
    ['videojs-vtt.js/lib/vtt.js', "var document = require('global/document');"],
  ].map(([file, find]) => ({ file, find, put: '' })),
  {
    // It waits for those who would change a source before it is given: nobody does here.
    file: 'video.js/core.es.js',
    find: 'player.setTimeout(() => setSourceHelper(src, middlewares[src.type], next, player), 1);',
    put: 'setSourceHelper(src, middlewares[src.type], next, player);',
  },
  // What video.js makes of an option that nobody sets here, and of a call that nobody makes.
  {
    file: 'video.js/core.es.js',
    find: 'this.spatialNavigation = new SpatialNavigation(this);',
    put: '',
  },
  {
    file: 'video.js/core.es.js',
    find: 'const modal = new ModalDialog(this, options);',
    put: "throw new Error('inline-clip: video.js shows nothing here');",
  },
  {
    // An aborted request keeps its timer, and with it a player, for up to 45 s.
    file: '@videojs/xhr/lib/index.js',
    find: 'xhr.onabort = function () {',
    put: 'xhr.onabort = function () {\n    clearTimeout(timeoutTimer);',
  },
];

/** Changes to the Lit of the site files; the npm modules leave Lit to the page. */
const litPatches = [
  {
    // Its policy under a name of ours, so that a page's own Lit and a second copy of this bundle both stand.
    file: 'lit-html/lit-html.js',
    find: 's.createPolicy("lit-html",{createHTML:t=>t})',
    put: 'createLitPolicy(s)',
    head: `import { createLitPolicy } from '${resolve('build/elements/base/lit-policy.js')}';\n`,
  },
  {
    // Every browser that is given these files has style sheets that can be constructed; the way without is left out.
    file: '@lit/reactive-element/css-tag.js',
    find: 'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
    put: 'e=!0',
  },
  // Its hooks for polyfills and for hydration: nothing here hangs on them.
  {
    file: 'lit-html/lit-html.js',
    find: ',B=t.litHtmlPolyfillSupport;B?.(S,k),',
    put: ';',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: 'p?.({ReactiveElement:y}),',
    put: '',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: ',p=a.reactiveElementPolyfillSupport',
    put: '',
  },
  {
    file: 'lit-element/lit-element.js',
    find: ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
    put: ';',
  },
  // Its hooks for decorators in the standard's form, which `tsconfig.json` rules out here, and for what they prepare.
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    put: '',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    put: '',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}',
    put: '',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: ',this.constructor.l?.forEach(t=>t(this))',
    put: '',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: 'void 0!==t.l&&(this.l=[...t.l]),',
    put: '',
  },
  // The versions that it notes for a warning which it gives in development alone.
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: ',(a.reactiveElementVersions??=[]).push("2.1.2")',
    put: '',
  },
  { file: 'lit-html/lit-html.js', find: '(t.litHtmlVersions??=[]).push("3.3.3");', put: '' },
  { file: 'lit-element/lit-element.js', find: '(s.litElementVersions??=[]).push("4.2.2");', put: '' },
  // Directives, parts for whole elements, values in comments and in raw text, and MathML: our templates have none of
  // them (`tests/node/walls.test.mjs`).
  {
    file: 'lit-html/lit-html.js',
    find: 'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    put: '',
  },
  { file: 'lit-html/lit-html.js', find: 'y.test(u[2])&&(n=RegExp("</"+u[2],"g")),', put: '' },
  {
    file: 'lit-html/lit-html.js',
    find: 'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    put: '',
  },
  { file: 'lit-html/lit-html.js', find: ':3===i?"<math>":""', put: ':""' },
  { file: 'lit-html/lit-html.js', find: ':3===i?"</math>":""', put: ':""' },
  {
    file: 'lit-html/lit-html.js',
    find: 'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    put: 'const M=(t,i)=>i;',
  },
  { file: 'lit-html/lit-html.js', find: ':6===r.type&&(i=new Z(h,this,t))', put: ':0' },
  // What only directives ask of parts, and templates that were compiled beforehand: there are none either.
  ...[
    'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
    'get _$AU(){return this._$AM?._$AU??this._$Cv}',
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    ',this._$Cv=e?.isConnected??!0',
    'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}',
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}',
  ].map((find) => ({ file: 'lit-html/lit-html.js', find, put: '' })),
  { file: 'lit-html/lit-html.js', find: 'for(this._$AP?.(!1,!0,s);', put: 'for(;' },
  {
    file: 'lit-html/lit-html.js',
    find: '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    put: 'this._$AC(t)',
  },
  {
    file: 'lit-element/lit-element.js',
    find: 'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    put: '',
  },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: 'removeController(t){this._$EO?.delete(t)}',
    put: '',
  },
  // Converters, properties that are symbols or have accessors of their own, and listeners with options: nor of these.
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: '"function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u',
    put: 'u',
  },
  { file: '@lit/reactive-element/reactive-element.js', find: '[...r(t),...o(t)]', put: 'r(t)' },
  { file: '@lit/reactive-element/reactive-element.js', find: 'void 0!==e&&this._$Em!==e', put: 'void 0!==e' },
  { file: '@lit/reactive-element/reactive-element.js', find: 'this._$Em=e;const', put: 'const' },
  { file: '@lit/reactive-element/reactive-element.js', find: ',!s.noAccessor){', put: ',!0){' },
  {
    file: 'lit-html/lit-html.js',
    find: '||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive',
    put: '',
  },
  {
    file: 'lit-html/lit-html.js',
    find: 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))',
    put: '',
  },
  // Properties that show in attributes, that have defaults to go back to, or whose attributes are JSON: ours are none of
  // them (`tests/node/walls.test.mjs`).
  ...[
    'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
    'l=c?c.emptyScript:"",',
    ';break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}',
    '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
    'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),',
    ',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)',
    '||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))',
    'i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||',
    '??this._$Ej?.get(e)??r',
  ].map((find) => ({ file: '@lit/reactive-element/reactive-element.js', find, put: '' })),
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: 'this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()',
    put: 'this.isUpdatePending=!1,this.hasUpdated=!1,this._$Ev()',
  },
  { file: '@lit/reactive-element/reactive-element.js', find: ',this._$Em=null}}', put: '}}' },
  {
    file: '@lit/reactive-element/reactive-element.js',
    find: 'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
    put: 'return[...new Set([s??[]].flat(1/0).reverse())].reverse()',
  },
  // Properties with accessors of their own, or with another test of what has changed: nor of these.
  ...[
    [',this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0)', ''],
    [
      'const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable',
      'return{get(){return this[s]},set(i){const e=this[s];this[s]=i,this.requestUpdate(t,e)},configurable',
    ],
    [
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)))return;this.C(t,s,i)}',
      'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this.C(t,s)}',
    ],
    [
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)))}',
      'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
    ],
    [
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
      '',
    ],
    ['converter:u,reflect:!1,useDefault:!1,hasChanged:f', ''],
  ].map(([find, put]) => ({ file: '@lit/reactive-element/reactive-element.js', find, put })),
  // Comments in templates, listeners that are objects, and nodes for another document.
  ...[
    ['"!--"===u[1]?c=_:void 0!==u[1]?c=m:', ''],
    ['c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'],
    ['c=n??v,', 'c=v,'],
    ['let n,l=', 'let l='],
    [
      '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
      'this._$AH.call(this.options?.host??this.element,t)',
    ],
    ['(t?.creationScope??l).importNode', 'l.importNode'],
    ['2===i||3===i', '2===i'],
  ].map(([find, put]) => ({ file: 'lit-html/lit-html.js', find, put })),
  // Decorators in the standard's form, and those of accessors, of which we have none (`tests/node/walls.test.mjs`).
  {
    file: '@lit/reactive-element/decorators/property.js',
    find: `const o={attribute:!0,type:String,converter:e,reflect:!1,hasChanged:t},r=(t=o,e,r)=>{const{kind:n,metadata:i}=r;let s=globalThis.litPropertyMetadata.get(i);if(void 0===s&&globalThis.litPropertyMetadata.set(i,s=new Map),"setter"===n&&((t=Object.create(t)).wrapped=!0),s.set(r.name,t),"accessor"===n){const{name:o}=r;return{set(r){const n=e.get.call(this);e.set.call(this,r),this.requestUpdate(o,n,t,!0,r)},init(e){return void 0!==e&&this.C(o,void 0,t,e),e}}}if("setter"===n){const{name:o}=r;return function(r){const n=this[o];e.call(this,r),this.requestUpdate(o,n,t,!0,r)}}throw Error("Unsupported decorator location: "+n)};`,
    put: 'const r=0;',
  },
  {
    file: '@lit/reactive-element/decorators/property.js',
    find: '(e,o)=>"object"==typeof o?r(t,e,o):((t,e,o)=>{const r=e.hasOwnProperty(o);return e.constructor.createProperty(o,t),r?Object.getOwnPropertyDescriptor(e,o):void 0})(t,e,o)',
    put: '(e,o)=>{e.constructor.createProperty(o,t)}',
  },
  {
    file: '@lit/reactive-element/decorators/base.js',
    find: 'c.configurable=!0,c.enumerable=!0,Reflect.decorate&&"object"!=typeof t&&Object.defineProperty(e,t,c),c',
    put: 'c',
  },
  {
    file: 'tslib/tslib.es6.mjs',
    find: 'if (typeof Reflect === "object" && typeof Reflect.decorate === "function")',
    put: 'if (false)',
  },
  {
    file: 'tslib/tslib.es6.mjs',
    find: 'typeof SuppressedError === "function" ? SuppressedError : function',
    put: 'function',
  },
  // Providers of context that come between another and those who asked it already; and what both ends of it take in a
  // form that nobody uses any more.
  {
    file: '@lit/context/lib/controllers/context-provider.js',
    find: ',this.onProviderRequest=s=>{if(s.context!==this.context)return;if((s.contextTarget??s.composedPath()[0])===this.host)return;const e=new Set;for(const[s,{consumerHost:i}]of this.subscriptions)e.has(s)||(e.add(s),i.dispatchEvent(new t(this.context,i,s,!0)));s.stopPropagation()}',
    put: '',
  },
  {
    file: '@lit/context/lib/controllers/context-provider.js',
    find: ',this.host.addEventListener("context-provider",this.onProviderRequest)',
    put: '',
  },
  {
    file: '@lit/context/lib/controllers/context-provider.js',
    find: 'this.host.dispatchEvent(new e(this.context,this.host))',
    put: '',
  },
  {
    file: '@lit/context/lib/controllers/context-provider.js',
    find: 'void 0!==e.context?this.context=e.context:this.context=e',
    put: 'this.context=e.context',
  },
  {
    file: '@lit/context/lib/controllers/context-provider.js',
    find: 'void 0!==e.context?e.initialValue:i',
    put: 'e.initialValue',
  },
  {
    file: '@lit/context/lib/controllers/context-consumer.js',
    find: 'if(this.subscribe=!1,this.provided=!1,',
    put: 'this.provided=!1,',
  },
  {
    file: '@lit/context/lib/controllers/context-consumer.js',
    find: 'this.host=t,void 0!==s.context){const t=s;this.context=t.context,this.callback=t.callback,this.subscribe=t.subscribe??!1}else this.context=s,this.callback=i,this.subscribe=h??!1;',
    put: 'this.host=t,this.context=s.context,this.callback=s.callback,this.subscribe=s.subscribe;',
  },
  // Style sheets without values in them, each made once (`tests/node/walls.test.mjs`).
  {
    file: '@lit/reactive-element/css-tag.js',
    find: 'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e',
    put: 'this.cssText=t',
  },
  {
    file: '@lit/reactive-element/css-tag.js',
    find: `i=(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)}`,
    put: 'i=([t])=>new n(t)',
  },
  {
    file: '@lit/reactive-element/css-tag.js',
    find: 'let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
    put: 'return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o',
  },
];

function patchVendors(list) {
  const used = new Set();
  return {
    name: 'patch-vendors',
    transform(code, id) {
      const due = list.filter(
        ({ file }) => id.split('?')[0].endsWith(`node_modules/${file}`) && !id.includes('\0'),
      );
      if (!due.length) return null;
      const patched = due.reduce((text, { file, find, put, head = '' }) => {
        if (text.split(find).length !== 2) this.error(`${file}: expected exactly once: ${find}`);
        return head + text.replace(find, () => put);
      }, code);
      for (const patch of due) used.add(patch);
      return { code: patched, map: null };
    },
    buildEnd(error) {
      const unused = list.filter((patch) => !used.has(patch));
      if (!error && unused.length)
        this.error(`patched nothing: ${unused.map(({ file }) => file).join(', ')}`);
    },
  };
}

/** VHS imports the full build of video.js; the core is all it needs, and must be the one instance there is. */
const oneVideojs = {
  name: 'one-videojs',
  resolveId: (id) => (id === 'video.js' ? resolve('node_modules/video.js/core.es.js') : null),
};

/**
 * Has browsers compile all of a script while it is on its way, and not function by function when each is first called:
 * https://v8.dev/blog/explicit-compile-hints. More than half of the engine is called from a press to the first picture.
 */
const eager = '//# allFunctionsCalledOnLoad\n';

const eagerEngine = {
  name: 'eager-engine',
  renderChunk: (code, { name }) => (name === 'videojs' ? { code: eager + code, map: null } : null),
};

/**
 * Leaves what video.js shows out: its components are registered by name, so that a bundler keeps them all. The names of
 * those that stay must all be there.
 */
const headless = ['Component', 'Tech', 'MediaLoader', 'Player'];
const withoutSkin = {
  name: 'without-skin',
  transform(code, id) {
    if (!id.endsWith('node_modules/video.js/core.es.js')) return null;
    const register = /^Component\.registerComponent\('(\w+)', \1\);\n/gm;
    const names = new Set([...code.matchAll(register)].map(([, name]) => name));
    for (const name of headless) if (!names.delete(name)) this.error(`${id}: expected a component ${name}`);
    const isShown = (name) => names.has(name);
    const inTheirPrototypes = /^ *(\w+)\.prototype\.[\w.]+(?: = |\()[^;]*;\n/gm;
    const drop = (text, statement) => text.replace(statement, (line, name) => (isShown(name) ? '' : line));
    return { code: [register, inTheirPrototypes].reduce(drop, code), map: null };
  },
};

/** VHS makes its workers of functions, which the page would compile, too: they become texts. */
const workerTexts = {
  name: 'worker-texts',
  async transform(code, id) {
    if (!id.endsWith('@videojs/http-streaming/dist/videojs-http-streaming.es.js')) return null;
    const parts = code.split(
      /transform\(getWorkerString\(function \(\) \{(.*?)\n\}\)\)(?=;\nvar \w+ = factory)/s,
    );
    if (parts.length !== 5) this.error(`${id}: expected two workers`);
    const texts = await Promise.all(parts.map((part, index) => (index % 2 ? workerText(part) : part)));
    return { code: texts.join(''), map: null };
  },
};

async function workerText(code) {
  const names = 'self.on = self.addEventListener;\nself.off = self.removeEventListener;\n'; // as VHS calls them
  const source = { name: 'source', resolveId: (id) => id, load: () => names + code };
  const build = await rollup({ input: 'worker', plugins: [source, minified] });
  const { output } = await build.generate({ format: 'es' });
  return JSON.stringify(output[0].code);
}

/**
 * A browser that remembers that a script was lost has it for nobody who imports it at the plain address, and a second
 * address helps only whoever asks for it there (`freshImports`). So the player, the engine and its parsers import no
 * chunk that may have been lost: of the little that they share with others beyond the facade, they have copies of their
 * own.
 */
const owns = /player.(player|videojs-feed|videojs-mpd-parser|videojs-webvtt-parser)\.js$/;
const ownCopies = {
  name: 'own-copies',
  resolveId(source, importer = '') {
    if (/\bmpd-parser\.es\.js$/.test(importer) && source.startsWith('@videojs/vhs-utils/'))
      return resolve(`node_modules/${source}.js?own=videojs-mpd-parser`);
    const [file, owner] = importer.split('?own=');
    const target = source.startsWith('.') && resolve(dirname(file), source);
    // Each locale is one file, which a page in its language fetches before anything is pressed.
    const [, locale] = /i18n.([a-z]{2,3})\.js$/.exec(file) ?? [];
    if (locale && source === './intl.js') return `${target}?own=${locale}`;
    const own = owner ?? owns.exec(file)?.[1];
    return target && own && !owns.test(target) && !isOfFacade(target) ? `${target}?own=${own}` : null;
  },
  load: (id) => (id.includes('?own=') ? readFileSync(id.split('?')[0], 'utf8') : null),
};

let facade;
function isOfFacade(file) {
  facade ??= importsOf(resolve('build/elements/player/clip-player.js'));
  return facade.has(file);
}

function importsOf(file, seen = new Set([file])) {
  const code = readFileSync(file, 'utf8');
  for (const [, source] of code.matchAll(/(?:\bfrom |^import )'(\.[^']+)'/gm)) {
    const target = resolve(dirname(file), source);
    if (!seen.has(target)) importsOf(target, seen.add(target));
  }
  return seen;
}

const files = (folder) => readdirSync(folder, { recursive: true }).map(String);
const tags = files('build/elements').filter((file) => /(^|\/)clip-[a-z-]+\.js$/.test(file));
const isElement = (file) => readFileSync(`build/elements/${file}`, 'utf8').includes('customElement(');
const elements = Object.fromEntries(
  tags.filter(isElement).map((file) => [`elements/${basename(file, '.js')}`, `build/elements/${file}`]),
);
const browser = {
  'embed-page': 'build/embed-page.js',
  ...elements,
};
/** The page's own script is the element alone (`ownScript`); what else the package gives stands apart from it. */
const { 'elements/clip-player': _, ...besides } = browser;
const site = { library: 'build/inline-clip.js', ...besides };
const host = { host: 'build/host.js' };
/** One file for each language, named after its tag. */
const locales = Object.fromEntries(
  files('build/i18n')
    .filter((file) => /^[a-z]{2,3}\.js$/.test(file))
    .map((file) => [`locales/${basename(file, '.js')}`, `build/i18n/${file}`]),
);

const output = (dir) => ({
  dir,
  format: 'es',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash].js',
  generatedCode: 'es2015',
  hoistTransitiveImports: false,
});
const minified = terser({
  module: true,
  ecma: 2020,
  compress: { passes: 3 },
  format: { comments: false },
});
const vendors = (list) => [
  oneVideojs,
  ownCopies,
  compactTemplates,
  nodeResolve({ browser: true, preferBuiltins: false, ignoreSideEffectsForRoot: true }),
  patchVendors(list),
  workerTexts,
  withoutSkin,
  commonjs(),
  minified,
  license({
    thirdParty: {
      includeSelf: false,
      output: { file: 'dist/THIRD-PARTY-LICENSES.txt', template: licenseTexts },
    },
  }),
];

/** By name: modules come in the order in which they were read, which is another each time. */
function licenseTexts(dependencies) {
  return dependencies
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map((dependency) => dependency.text())
    .join('\n\n---\n\n');
}

/**
 * Writes the hash of the host script, from its very bytes, to where codes take it from. The script stands alone,
 * because an `integrity` vouches for one file and not for what it imports; it is built before everything else, so that
 * all the rest has the hash, and it does not.
 */
const stampIntegrity = {
  name: 'stamp-integrity',
  generateBundle(_options, bundle) {
    const [chunk, ...others] = Object.values(bundle);
    if (others.length || chunk.imports.length || chunk.dynamicImports.length)
      this.error('host.js must be one file that imports nothing');
  },
  writeBundle() {
    const file = 'build/embed/release.js';
    const digest = createHash('sha384').update(readFileSync('dist/site/host.js')).digest('base64');
    const code = readFileSync(file, 'utf8');
    if (code.split("hostIntegrity = ''").length !== 2) this.error(`${file}: expected one hostIntegrity = ''`);
    writeFileSync(file, code.replace("hostIntegrity = ''", `hostIntegrity = 'sha384-${digest}'`));
  },
};

/** Types, style sheets and a flat face for the types of entries that lie deeper. */
const plainFiles = {
  name: 'plain-files',
  writeBundle() {
    for (const file of files('build').filter((name) => name.endsWith('.d.ts'))) {
      cpSync(`build/${file}`, `dist/types/${file}`);
    }
    for (const [entry, source] of Object.entries({ ...elements, ...locales })) {
      mkdirSync(`dist/types/entries/${entry.split('/')[0]}`, { recursive: true });
      const face = `export * from '../../${source.slice('build/'.length)}';\n`;
      writeFileSync(`dist/types/entries/${entry}.d.ts`, face);
    }
    for (const folder of ['dist/npm', 'dist/site'])
      cpSync('src/inline-clip.css', `${folder}/inline-clip.css`);
    for (const page of ['embed-page', 'watch-page']) cpSync(`src/site/${page}.css`, `dist/site/${page}.css`);
  },
};

/** The manifest of the elements; its modules are sorted, because the analyzer lists files as the disk gives them. */
const elementsManifest = {
  name: 'elements-manifest',
  async writeBundle() {
    const argv = [
      'analyze',
      '--litelement',
      '--quiet',
      '--outdir',
      'dist',
      '--globs',
      'src/elements/**/*.ts',
    ];
    const manifest = await analyzeElements({ argv, noWrite: true });
    manifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { declarations } of manifest.modules) declarations.forEach(leaveInnerStateOut);
    writeFileSync('dist/custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`);
  },
};

/** The analyzer takes reactive state for attributes. */
function leaveInnerStateOut(declaration) {
  declaration.attributes = declaration.attributes?.filter(({ name }) => !name.startsWith('_'));
}

/**
 * Browsers remember that a script could not be fetched, some for ever: after a failure all are asked for at another
 * address (`player/fresh-imports.ts` says when). Only here: consumers' bundlers want to see the addresses.
 */
const freshImports = {
  name: 'fresh-imports',
  renderDynamicImport: () => ({
    left: 'import(',
    right: '+(globalThis[Symbol.for("inline-clip.fresh")]??""))',
  }),
};

/** White space that HTML and styles do not need: ours stand in templates, which the JavaScript minifier leaves alone. */
const compactTemplates = {
  name: 'compact-templates',
  transform(code, id) {
    if (!id.includes('build/')) return null;
    const compact = (text) =>
      text
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,>]) ?/g, '$1')
        .replace(/: /g, ':')
        .replace(/;}/g, '}');
    const outdented = code.replace(/\n\s+/g, '\n');
    // In the templates of elements, as in JSX, a break between lines is no space: nobody sees it, and each is a node.
    const isElement = id.includes('build/elements/');
    const joined = isElement ? outdented.replace(/(?<=[>}])\n(?=<|\$\{)/g, '') : outdented;
    return { code: joined.replace(/(?<=css `)[^`]*(?=`)/g, compact), map: null };
  },
};

/**
 * The chunks of our own: what stands before a press, the player, the controls, the panels, and what they fetch on
 * use. Each is one request, and the first holds just what `<clip-player>` needs at once. Apart from them stands what an
 * embed page needs at once too (`shared`), and what several need of which none brings another along: `common`, what
 * they know of addresses apart from it (`addresses`: the controls need none of that), and `dialogs` for what only those
 * have in common.
 */
function chunkOf(id, { getModuleInfo }) {
  const needs = (module) => staticClosure(resolve(`build/${module}.js`), getModuleInfo).has(id);
  if (needs('elements/player/clip-player')) return 'clip-player';
  const lazy = Object.keys(lazyChunks).filter(needs);
  if (needs('embed-page')) return lazy[0] && 'shared';
  const apart = lazy.filter((module) => !leadersOf(module).some((leader) => lazy.includes(leader)));
  if (apart.length < 2) return lazyChunks[apart[0]];
  const leader = leadersOf(apart[0]).find((each) =>
    apart.every((module) => leadersOf(module).includes(each)),
  );
  if (leader) return lazyChunks[leader];
  if (apart.every((module) => dialogs.includes(module))) return 'dialogs';
  return /build.embed/.test(id) ? 'addresses' : 'common';
}

const lazyChunks = {
  'player/player': 'player',
  'elements/player/clip-started': 'clip-controls',
  'elements/controls/clip-more-buttons': 'clip-more',
  'elements/settings/open-settings': 'clip-settings',
  'elements/sharing/open-panel': 'clip-panels',
  'elements/seeking/seek-parts': 'seek-parts',
  'elements/seeking/seek-preview': 'seek-preview',
  // With video.js and VHS, which find each other only as one: apart, a second try may bring a second video.js.
  'player/videojs-feed': 'videojs',
  'player/videojs-mpd-parser': 'mpd-parser',
  'player/videojs-webvtt-parser': 'webvtt-parser',
  'elements/article/join-article': 'clip-article',
  'elements/article/show-veil': 'clip-veil',
  'elements/article/open-mini-player': 'clip-mini-player',
  'elements/article/open-key-help': 'clip-key-help',
  'elements/base/live-words': 'live-words',
  'page/offer-page-address': 'offer-page-address',
};

/** What is fetched only when another is there already, in whose chunk it finds what it shares with that or with others. */
const leaders = {
  'elements/article/open-mini-player': 'elements/article/join-article',
  'elements/article/open-key-help': 'elements/player/clip-started',
  'elements/controls/clip-more-buttons': 'elements/player/clip-started',
  'elements/settings/open-settings': 'elements/controls/clip-more-buttons',
  'elements/seeking/seek-parts': 'elements/player/clip-started',
  'elements/seeking/seek-preview': 'elements/player/clip-started',
  'player/videojs-mpd-parser': 'player/videojs-feed',
  'player/videojs-webvtt-parser': 'player/videojs-feed',
};

const dialogs = [
  'elements/sharing/open-panel',
  'elements/article/show-veil',
  'elements/article/open-key-help',
];

const leadersOf = (module) => (module in leaders ? [leaders[module], ...leadersOf(leaders[module])] : []);

function staticClosure(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return seen;
  seen.add(id);
  for (const imported of getModuleInfo(id)?.importedIds ?? []) staticClosure(imported, getModuleInfo, seen);
  return seen;
}

/**
 * Leaves in build/ what each module brings into each chunk of the site files, in bytes as minified by itself: when a
 * chunk outgrows its budget, `tests/run/check-dist.mjs` tells by it what has grown.
 */
const moduleSizes = {
  name: 'module-sizes',
  generateBundle(_options, bundle) {
    const bytes = ({ code }) => (code ? Buffer.byteLength(transformSync(code, { minify: true }).code) : 0);
    const sizes = Object.values(bundle)
      .filter(({ type }) => type === 'chunk')
      .map(({ name, fileName, modules }) => [
        fileName.startsWith('chunks/') ? name : fileName.replace(/\.js$/, ''),
        Object.entries(modules).map(([id, module]) => [nameOf(id), bytes(module)]),
      ]);
    const record = Object.fromEntries(sizes.map(([name, modules]) => [name, Object.fromEntries(modules)]));
    writeFileSync('build/module-sizes.json', JSON.stringify(record));
  },
};

/** A module's path from the root, without what plugins write around it. */
const nameOf = (id) => relative('.', id.replace(/^\0|\?.*$/g, '')).replaceAll('\\', '/');

/**
 * The page's own script is the chunk of the element itself, with what other chunks take from it among its exports: as an
 * entry like the others it would do no more than ask for another file. Among the elements a file hands it on.
 */
const ownScript = {
  name: 'own-script',
  buildStart() {
    const id = resolve('build/elements/player/clip-player.js');
    this.emitFile({ type: 'chunk', id, fileName: 'inline-clip.js', preserveSignature: 'allow-extension' });
  },
  generateBundle() {
    const source = 'export{ClipPlayer}from"../inline-clip.js";\n';
    this.emitFile({ type: 'asset', fileName: 'elements/clip-player.js', source });
  },
};

const executable = {
  name: 'executable',
  writeBundle: () => chmodSync('dist/cli.js', 0o755),
};

const quiet = (warning, warn) => {
  if (warning.code === 'CIRCULAR_DEPENDENCY' && /node_modules/.test(warning.message)) return;
  if (warning.code === 'EVAL' || warning.code === 'THIS_IS_UNDEFINED') return;
  warn(warning);
};

export default [
  {
    input: host,
    plugins: [nodeResolve(), terser({ module: true, ecma: 2020 }), stampIntegrity],
    output: output('dist/site'),
  },
  {
    input: { server: 'build/server.js' },
    plugins: [nodeResolve(), terser({ module: true, ecma: 2020 })],
    output: output('dist/npm'),
  },
  {
    input: { cli: 'build/cli.js' },
    external: [/^node:/],
    plugins: [nodeResolve(), terser({ module: true, ecma: 2020 }), executable],
    output: { ...output('dist'), banner: '#!/usr/bin/env node' },
  },
  {
    input: { 'inline-clip': 'build/inline-clip.js', ...browser, ...host, ...locales },
    external: [/^lit($|\/)/, '@lit/context'],
    plugins: vendors(patches),
    output: { ...output('dist/npm'), manualChunks: chunkOf },
    onwarn: quiet,
  },
  {
    input: { ...site, ...locales },
    plugins: [
      ...vendors([...patches, ...litPatches]),
      ownScript,
      eagerEngine,
      freshImports,
      moduleSizes,
      plainFiles,
      elementsManifest,
    ],
    output: { ...output('dist/site'), manualChunks: chunkOf },
    onwarn: quiet,
  },
];
