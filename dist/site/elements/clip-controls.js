import"../chunks/common-9466449e.js";export{m as ClipControls}from"../chunks/clip-controls-9466449e.js";import"../inline-clip.js";
