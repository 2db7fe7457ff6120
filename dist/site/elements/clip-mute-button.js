import"../chunks/common-f85ed72a.js";import"../inline-clip.js";export{f as ClipMuteButton}from"../chunks/clip-controls-f85ed72a.js";
