import"../chunks/common-b1786365.js";import"lit";import"../chunks/clip-player-b1786365.js";import"../chunks/clip-controls-b1786365.js";export{ClipSeekPreview}from"../chunks/seek-preview-b1786365.js";
