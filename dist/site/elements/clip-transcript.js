import"../chunks/common-73fda977.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-73fda977.js";
