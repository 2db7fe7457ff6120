export{a as ClipFullscreenButton}from"../chunks/clip-controls-B7EH8cV8.js";import"../chunks/clip-player-DpbCdoef.js";
