import"../chunks/common-e9ac4291.js";import"../inline-clip.js";export{m as ClipControls}from"../chunks/clip-controls-e9ac4291.js";
