import"../chunks/common-i-sv5F1R.js";import"../inline-clip.js";import"../chunks/clip-controls-yb2XLVHF.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-DAnSk8DB.js";
