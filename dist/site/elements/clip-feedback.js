import"../chunks/common-50676dac.js";import"../inline-clip.js";import"../chunks/clip-controls-50676dac.js";export{o as ClipFeedback}from"../chunks/clip-more-50676dac.js";
