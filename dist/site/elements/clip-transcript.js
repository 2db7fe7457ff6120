import"../chunks/common-138ddacd.js";import"../inline-clip.js";export{C as ClipTranscript}from"../chunks/clip-transcript-138ddacd.js";
