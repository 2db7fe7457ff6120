import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-BQXNjZUs.js";
