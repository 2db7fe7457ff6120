import"../chunks/common-f85ed72a.js";import"lit";import"../chunks/clip-player-f85ed72a.js";import"../chunks/clip-controls-f85ed72a.js";export{ClipSeekPreview}from"../chunks/seek-preview-f85ed72a.js";
