import"../chunks/common-fad8759b.js";import"lit";import"../chunks/clip-player-fad8759b.js";import"../chunks/clip-controls-fad8759b.js";export{ClipSeekPreview}from"../chunks/seek-preview-fad8759b.js";
