import"../chunks/common-458b6791.js";import"../inline-clip.js";import"../chunks/clip-controls-458b6791.js";export{a as ClipChaptersButton}from"../chunks/seek-parts-458b6791.js";
