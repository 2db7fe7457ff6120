import"../chunks/common-b60b1422.js";import"lit";import"../chunks/clip-player-b60b1422.js";export{C as ClipTranscript}from"../chunks/clip-transcript-b60b1422.js";
