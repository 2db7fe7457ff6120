import"../chunks/common-fad8759b.js";import"../inline-clip.js";export{m as ClipControls}from"../chunks/clip-controls-fad8759b.js";
