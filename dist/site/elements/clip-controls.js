import"../chunks/common-16ae7b34.js";import"../inline-clip.js";export{m as ClipControls}from"../chunks/clip-controls-16ae7b34.js";
