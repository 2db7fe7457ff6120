import"../chunks/common-f85ed72a.js";import"../inline-clip.js";export{d as ClipCaptionsButton}from"../chunks/clip-controls-f85ed72a.js";
