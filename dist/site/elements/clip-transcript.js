import"../chunks/common-55ba2d91.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-55ba2d91.js";
