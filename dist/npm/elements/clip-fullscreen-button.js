import"../chunks/common-15548f36.js";import"lit";import"../chunks/clip-player-15548f36.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-15548f36.js";
