import"../chunks/common-4665f6f3.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-4665f6f3.js";
