import"../chunks/common-d3b3d735.js";import"../inline-clip.js";export{u as ClipTranscriptButton}from"../chunks/clip-more-d3b3d735.js";import"../chunks/clip-controls-d3b3d735.js";
