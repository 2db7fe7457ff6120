import"../chunks/common-2be01c94.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-2be01c94.js";
