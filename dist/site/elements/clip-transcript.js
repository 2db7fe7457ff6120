import"../chunks/common-50676dac.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-50676dac.js";
