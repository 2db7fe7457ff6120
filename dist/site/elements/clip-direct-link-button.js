import"../chunks/common-BMps8tey.js";import"../inline-clip.js";export{f as ClipDirectLinkButton}from"../chunks/clip-more-BqqlMHkK.js";import"../chunks/clip-controls-K5-iRLcS.js";
