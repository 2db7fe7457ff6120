import"../chunks/common-fd24d177.js";import"../inline-clip.js";export{x as ClipMoreButtons}from"../chunks/clip-more-fd24d177.js";import"../chunks/clip-controls-fd24d177.js";
