import"../chunks/common-b15a5b25.js";import"lit";import"../chunks/clip-player-b15a5b25.js";export{C as ClipTranscript}from"../chunks/clip-transcript-b15a5b25.js";
