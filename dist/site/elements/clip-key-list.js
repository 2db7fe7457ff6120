import"../chunks/common-d3b3d735.js";import"../inline-clip.js";export{C as ClipKeyList}from"../chunks/clip-key-help-d3b3d735.js";
