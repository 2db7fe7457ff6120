import"../chunks/common-b1786365.js";import"lit";import"../chunks/clip-player-b1786365.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-b1786365.js";
