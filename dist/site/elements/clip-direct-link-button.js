import"../chunks/common-2be01c94.js";import"../inline-clip.js";export{m as ClipDirectLinkButton}from"../chunks/clip-more-2be01c94.js";import"../chunks/clip-controls-2be01c94.js";
