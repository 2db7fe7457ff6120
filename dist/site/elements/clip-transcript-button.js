import"../chunks/common-e9ac4291.js";import"../inline-clip.js";export{u as ClipTranscriptButton}from"../chunks/clip-more-e9ac4291.js";import"../chunks/clip-controls-e9ac4291.js";
