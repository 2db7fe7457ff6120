import"../chunks/common-a6ea4db3.js";import"lit";import"../chunks/clip-player-a6ea4db3.js";export{C as ClipTranscript}from"../chunks/clip-transcript-a6ea4db3.js";
