import"../chunks/common-9cbc97dd.js";import"lit";import"../chunks/clip-player-9cbc97dd.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-9cbc97dd.js";
