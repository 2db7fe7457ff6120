import"../chunks/common-ea5f3969.js";import"../inline-clip.js";export{x as ClipMoreButtons}from"../chunks/clip-more-ea5f3969.js";import"../chunks/clip-controls-ea5f3969.js";
