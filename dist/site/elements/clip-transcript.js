import"../chunks/common-fd24d177.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-fd24d177.js";
