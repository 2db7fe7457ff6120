import"../chunks/common-90cf9c3c.js";import"../inline-clip.js";export{y as ClipMoreButtons}from"../chunks/clip-more-90cf9c3c.js";import"../chunks/clip-controls-90cf9c3c.js";
