import"../chunks/common-16ae7b34.js";import"lit";import"../chunks/clip-player-16ae7b34.js";import"../chunks/clip-controls-16ae7b34.js";export{ClipSeekPreview}from"../chunks/seek-preview-16ae7b34.js";
