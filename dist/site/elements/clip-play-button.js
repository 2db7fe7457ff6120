import"../chunks/common-f85ed72a.js";import"../inline-clip.js";export{g as ClipPlayButton}from"../chunks/clip-controls-f85ed72a.js";
