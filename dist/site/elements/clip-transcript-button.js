import"../chunks/common-50676dac.js";import"../inline-clip.js";export{v as ClipTranscriptButton}from"../chunks/clip-more-50676dac.js";import"../chunks/clip-controls-50676dac.js";
