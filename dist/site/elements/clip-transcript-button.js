import"../chunks/common-2e417215.js";import"../inline-clip.js";export{u as ClipTranscriptButton}from"../chunks/clip-more-2e417215.js";import"../chunks/clip-controls-2e417215.js";
