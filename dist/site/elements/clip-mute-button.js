import"../chunks/common-k2EfRxiW.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-BQXNjZUs.js";
