import"../chunks/common-73fda977.js";import"../inline-clip.js";export{m as ClipControls}from"../chunks/clip-controls-73fda977.js";
