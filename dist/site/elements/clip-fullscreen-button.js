import"../chunks/common-9fbd5487.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-9fbd5487.js";
