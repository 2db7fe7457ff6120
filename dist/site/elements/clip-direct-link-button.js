import"../chunks/common-55ba2d91.js";import"../inline-clip.js";export{n as ClipDirectLinkButton}from"../chunks/clip-more-55ba2d91.js";import"../chunks/clip-controls-55ba2d91.js";
