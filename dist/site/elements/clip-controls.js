import"../chunks/common-ead4f22a.js";export{m as ClipControls}from"../chunks/clip-controls-ead4f22a.js";import"../inline-clip.js";
