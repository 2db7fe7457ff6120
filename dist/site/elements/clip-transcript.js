import"../chunks/common-fad8759b.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-fad8759b.js";
