import"../chunks/common-D8af7sMp.js";import"../inline-clip.js";import"../chunks/clip-controls-BeXHVjnB.js";export{b as ClipLiveButton}from"../chunks/seek-parts-7MEhfA0F.js";
