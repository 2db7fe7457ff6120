import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";export{u as ClipTranscriptButton}from"../chunks/clip-more-9cbc97dd.js";import"../chunks/clip-controls-9cbc97dd.js";
