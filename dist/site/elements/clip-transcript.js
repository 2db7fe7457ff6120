import"../chunks/common-16ae7b34.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-16ae7b34.js";
