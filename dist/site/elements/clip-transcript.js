import"../chunks/common-0f32de47.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-0f32de47.js";
