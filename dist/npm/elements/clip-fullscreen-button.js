import"../chunks/common-1a3ef2cb.js";import"lit";import"../chunks/clip-player-1a3ef2cb.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-1a3ef2cb.js";
