import"../chunks/common-b15a5b25.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-b15a5b25.js";
