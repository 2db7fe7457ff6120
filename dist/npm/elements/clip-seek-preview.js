import"../chunks/common-b15a5b25.js";import"lit";import"../chunks/clip-player-b15a5b25.js";import"../chunks/clip-controls-b15a5b25.js";export{ClipSeekPreview}from"../chunks/seek-preview-b15a5b25.js";
