import"../chunks/common-9cbc97dd.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-9cbc97dd.js";import"../chunks/clip-player-9cbc97dd.js";
