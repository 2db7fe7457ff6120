import"../chunks/common-458b6791.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-458b6791.js";
