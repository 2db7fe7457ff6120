import"../chunks/common-fd24d177.js";import"lit";import"../chunks/clip-player-fd24d177.js";import"../chunks/clip-controls-fd24d177.js";export{ClipSeekPreview}from"../chunks/seek-preview-fd24d177.js";
