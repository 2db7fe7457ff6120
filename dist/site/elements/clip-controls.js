import"../chunks/common-i-sv5F1R.js";export{k as ClipControls}from"../chunks/clip-controls-yb2XLVHF.js";import"../inline-clip.js";import"../chunks/player-CFZs2VVa.js";
