import"../chunks/common-fad8759b.js";import"lit";import"../chunks/clip-player-fad8759b.js";export{C as ClipTranscript}from"../chunks/clip-transcript-fad8759b.js";
