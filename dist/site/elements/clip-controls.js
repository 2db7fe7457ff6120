import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";export{m as ClipControls}from"../chunks/clip-controls-9cbc97dd.js";
