import"../chunks/common-86c57b92.js";import"../inline-clip.js";export{m as ClipControls}from"../chunks/clip-controls-86c57b92.js";
