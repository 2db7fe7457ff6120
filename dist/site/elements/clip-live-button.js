import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";import"../chunks/clip-controls-9cbc97dd.js";export{b as ClipLiveButton}from"../chunks/seek-parts-9cbc97dd.js";
