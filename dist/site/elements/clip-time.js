import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{j as ClipTime}from"../chunks/clip-controls-BZfu9-sk.js";
