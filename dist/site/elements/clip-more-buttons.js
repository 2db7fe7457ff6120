import"../chunks/common-i-sv5F1R.js";import"../inline-clip.js";import"../chunks/clip-controls-yb2XLVHF.js";export{k as ClipMoreButtons}from"../chunks/clip-more-CoD43kvp.js";
