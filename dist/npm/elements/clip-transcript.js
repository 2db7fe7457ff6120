import"../chunks/common-9fbd5487.js";import"lit";import"../chunks/clip-player-9fbd5487.js";export{C as ClipTranscript}from"../chunks/clip-transcript-9fbd5487.js";
