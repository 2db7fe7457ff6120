import"../chunks/common-16ae7b34.js";import"../inline-clip.js";export{m as ClipDirectLinkButton}from"../chunks/clip-more-16ae7b34.js";import"../chunks/clip-controls-16ae7b34.js";
