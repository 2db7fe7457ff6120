import"../chunks/common-15548f36.js";import"lit";import"../chunks/clip-player-15548f36.js";export{C as ClipTranscript}from"../chunks/clip-transcript-15548f36.js";
