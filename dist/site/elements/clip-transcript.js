import"../chunks/common-a02602f3.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-a02602f3.js";
