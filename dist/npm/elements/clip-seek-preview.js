import"../chunks/common-73fda977.js";import"lit";import"../chunks/clip-player-73fda977.js";import"../chunks/clip-controls-73fda977.js";export{ClipSeekPreview}from"../chunks/seek-preview-73fda977.js";
