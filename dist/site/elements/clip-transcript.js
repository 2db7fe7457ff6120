import"../chunks/common-a0a840e0.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-a0a840e0.js";
