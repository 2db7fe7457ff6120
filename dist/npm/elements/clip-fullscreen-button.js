import"../chunks/common-8b4kL88q.js";import"lit";import"lit/decorators.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-CZxsH3AR.js";import"../chunks/clip-player-iDPkiT5s.js";
