import"../chunks/common-b60b1422.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-b60b1422.js";
