import"../chunks/common-55ba2d91.js";export{m as ClipControls}from"../chunks/clip-controls-55ba2d91.js";import"../inline-clip.js";
