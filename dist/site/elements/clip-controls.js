import"../chunks/common-90cf9c3c.js";export{m as ClipControls}from"../chunks/clip-controls-90cf9c3c.js";import"../inline-clip.js";
