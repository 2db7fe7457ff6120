import"../chunks/common-i-sv5F1R.js";import"../inline-clip.js";export{h as ClipTime}from"../chunks/clip-controls-yb2XLVHF.js";import"../chunks/player-CFZs2VVa.js";
