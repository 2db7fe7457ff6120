import"../chunks/common-9cbc97dd.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-9cbc97dd.js";import"../chunks/clip-player-9cbc97dd.js";
