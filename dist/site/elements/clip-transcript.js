import"../chunks/common-8c65aad5.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-8c65aad5.js";
