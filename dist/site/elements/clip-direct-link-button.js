import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{f as ClipDirectLinkButton}from"../chunks/clip-more-Cup5Hfse.js";import"../chunks/clip-controls-CTVfzzZx.js";
