import"../chunks/common-458b6791.js";import"lit";import"../chunks/clip-player-458b6791.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-458b6791.js";
