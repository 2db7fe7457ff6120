import"../chunks/common-9cbc97dd.js";import"lit";import"../chunks/clip-player-9cbc97dd.js";import"../chunks/clip-controls-9cbc97dd.js";export{ClipSeekPreview}from"../chunks/seek-preview-9cbc97dd.js";
