import"../chunks/common-9cbc97dd.js";import"lit";import"../chunks/clip-player-9cbc97dd.js";export{m as ClipControls}from"../chunks/clip-controls-9cbc97dd.js";
