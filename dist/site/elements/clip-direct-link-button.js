import"../chunks/common-i-sv5F1R.js";import"../inline-clip.js";export{f as ClipDirectLinkButton}from"../chunks/clip-more-CoD43kvp.js";import"../chunks/clip-controls-yb2XLVHF.js";
