import"../chunks/common-2e417215.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-2e417215.js";
