import"../chunks/common-16ae7b34.js";import"../inline-clip.js";export{x as ClipMoreButtons}from"../chunks/clip-more-16ae7b34.js";import"../chunks/clip-controls-16ae7b34.js";
