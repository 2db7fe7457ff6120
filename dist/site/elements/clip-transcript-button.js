import"../chunks/common-16ae7b34.js";import"../inline-clip.js";export{u as ClipTranscriptButton}from"../chunks/clip-more-16ae7b34.js";import"../chunks/clip-controls-16ae7b34.js";
