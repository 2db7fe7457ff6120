import"../chunks/common-f85ed72a.js";import"../inline-clip.js";export{x as ClipMoreButtons}from"../chunks/clip-more-f85ed72a.js";import"../chunks/clip-controls-f85ed72a.js";
