import"../chunks/common-458b6791.js";import"../inline-clip.js";export{m as ClipDirectLinkButton}from"../chunks/clip-more-458b6791.js";import"../chunks/clip-controls-458b6791.js";
