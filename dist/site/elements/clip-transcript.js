import"../chunks/common-ead4f22a.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-ead4f22a.js";
