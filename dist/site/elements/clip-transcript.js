import"../chunks/common-86c57b92.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-86c57b92.js";
