// The first page has a clip too; the second is reached as Turbo reaches it, in the same document.
import * as Turbo from '/node_modules/@hotwired/turbo/dist/turbo.es2017-esm.js';

await customElements.whenDefined('clip-player');
if (location.pathname !== '/article.html') Turbo.visit(document.getElementById('next').href);
