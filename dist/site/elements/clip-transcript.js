import"../chunks/common-1a3ef2cb.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-1a3ef2cb.js";
