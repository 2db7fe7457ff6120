import"../chunks/common-6e2cee59.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-6e2cee59.js";
