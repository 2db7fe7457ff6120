import"../chunks/common-16ae7b34.js";import"lit";import"../chunks/clip-player-16ae7b34.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-16ae7b34.js";
