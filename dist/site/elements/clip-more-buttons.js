import"../chunks/common-9fbd5487.js";import"../inline-clip.js";export{x as ClipMoreButtons}from"../chunks/clip-more-9fbd5487.js";import"../chunks/clip-controls-9fbd5487.js";
