import"../chunks/common-fad8759b.js";import"../inline-clip.js";export{u as ClipTranscriptButton}from"../chunks/clip-more-fad8759b.js";import"../chunks/clip-controls-fad8759b.js";
