import"../chunks/common-9fbd5487.js";import"lit";import"../chunks/clip-player-9fbd5487.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-9fbd5487.js";
