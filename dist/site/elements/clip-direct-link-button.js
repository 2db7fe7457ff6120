import"../chunks/common-15548f36.js";import"../inline-clip.js";export{m as ClipDirectLinkButton}from"../chunks/clip-more-15548f36.js";import"../chunks/clip-controls-15548f36.js";
