export{d as ClipFullscreenButton}from"../chunks/clip-controls-qCj1l-sN.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-c36m2dRW.js";
