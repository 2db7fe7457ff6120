import"../chunks/common-90cf9c3c.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-90cf9c3c.js";
