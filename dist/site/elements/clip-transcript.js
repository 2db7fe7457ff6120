import"../chunks/common-9cbc97dd.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-9cbc97dd.js";
