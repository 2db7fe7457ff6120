import"../chunks/common-f85ed72a.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-f85ed72a.js";
