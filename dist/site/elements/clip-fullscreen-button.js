import"../chunks/common-b1786365.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-b1786365.js";
