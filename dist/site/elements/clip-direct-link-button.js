import"../chunks/common-73fda977.js";import"../inline-clip.js";export{m as ClipDirectLinkButton}from"../chunks/clip-more-73fda977.js";import"../chunks/clip-controls-73fda977.js";
