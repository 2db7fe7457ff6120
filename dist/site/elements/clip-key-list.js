import"../chunks/common-BMps8tey.js";import"../inline-clip.js";import"../chunks/player-DnSLsoG5.js";export{C as ClipKeyList}from"../chunks/clip-key-help-C69a2W6f.js";
