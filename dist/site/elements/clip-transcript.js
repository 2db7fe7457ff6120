import"../chunks/common-a6ea4db3.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-a6ea4db3.js";
