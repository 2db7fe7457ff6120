import"../chunks/common-e9ac4291.js";import"lit";import"../chunks/clip-player-e9ac4291.js";export{C as ClipTranscript}from"../chunks/clip-transcript-e9ac4291.js";
