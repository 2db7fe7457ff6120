import"../chunks/common-D8af7sMp.js";export{q as ClipControls}from"../chunks/clip-controls-BeXHVjnB.js";import"../inline-clip.js";
