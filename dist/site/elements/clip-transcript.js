import"../chunks/common-9466449e.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-9466449e.js";
