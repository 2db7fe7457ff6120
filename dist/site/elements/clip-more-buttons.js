import"../chunks/common-a6ea4db3.js";import"../inline-clip.js";export{x as ClipMoreButtons}from"../chunks/clip-more-a6ea4db3.js";import"../chunks/clip-controls-a6ea4db3.js";
