import"../chunks/common-fd24d177.js";import"../inline-clip.js";export{m as ClipControls}from"../chunks/clip-controls-fd24d177.js";
