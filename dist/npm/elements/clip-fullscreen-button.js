import"../chunks/common-DQZJCfyC.js";import"lit";import"lit/decorators.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-C-g3KQh5.js";import"../chunks/clip-player-L--EN3IS.js";
