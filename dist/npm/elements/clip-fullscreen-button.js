import"../chunks/common-BQgi_CF0.js";import"lit";import"lit/decorators.js";export{b as ClipFullscreenButton}from"../chunks/clip-controls-Bmjyo8ZR.js";import"../chunks/clip-player-DGdPp-Jx.js";
