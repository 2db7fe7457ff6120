import"../chunks/common-e9ac4291.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-e9ac4291.js";
