import"../chunks/common-73fda977.js";import"../inline-clip.js";export{x as ClipMoreButtons}from"../chunks/clip-more-73fda977.js";import"../chunks/clip-controls-73fda977.js";
