import"../chunks/common-BxUFoTkb.js";export{l as ClipControls}from"../chunks/clip-controls-BZfu9-sk.js";import"../inline-clip.js";
