import"../chunks/common-BxUFoTkb.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-BFAnypMw.js";
