import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";export{e as ClipFullscreenButton}from"../chunks/clip-controls-BQXNjZUs.js";
