import"../chunks/common-f85ed72a.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-f85ed72a.js";
