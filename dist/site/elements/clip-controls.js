import"../chunks/common-a0a840e0.js";export{m as ClipControls}from"../chunks/clip-controls-a0a840e0.js";import"../inline-clip.js";
