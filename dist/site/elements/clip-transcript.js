import"../chunks/common-d3b3d735.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-d3b3d735.js";
