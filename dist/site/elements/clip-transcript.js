import"../chunks/common-b1786365.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-b1786365.js";
