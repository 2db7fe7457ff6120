import"../chunks/common-16ae7b34.js";import"lit";import"../chunks/clip-player-16ae7b34.js";export{C as ClipTranscript}from"../chunks/clip-transcript-16ae7b34.js";
