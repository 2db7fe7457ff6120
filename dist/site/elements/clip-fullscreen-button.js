import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{d as ClipFullscreenButton}from"../chunks/clip-controls-BZfu9-sk.js";
