import"../chunks/common-15548f36.js";import"../inline-clip.js";export{m as ClipControls}from"../chunks/clip-controls-15548f36.js";
