import"../chunks/common-D8af7sMp.js";import"../inline-clip.js";import"../chunks/clip-controls-BeXHVjnB.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-7MEhfA0F.js";
