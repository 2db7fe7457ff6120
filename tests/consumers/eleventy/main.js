import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import 'inline-clip';
import 'inline-clip/inline-clip.css';
