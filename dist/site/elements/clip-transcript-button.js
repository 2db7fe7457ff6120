import"../chunks/common-55ba2d91.js";import"../inline-clip.js";export{v as ClipTranscriptButton}from"../chunks/clip-more-55ba2d91.js";import"../chunks/clip-controls-55ba2d91.js";
