import"../chunks/common-15548f36.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-15548f36.js";
