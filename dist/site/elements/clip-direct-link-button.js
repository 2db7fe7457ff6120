import"../chunks/common-86c57b92.js";import"../inline-clip.js";export{m as ClipDirectLinkButton}from"../chunks/clip-more-86c57b92.js";import"../chunks/clip-controls-86c57b92.js";
