import"../chunks/common-ea5f3969.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-ea5f3969.js";
