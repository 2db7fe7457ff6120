import"../chunks/common-9fbd5487.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-9fbd5487.js";
