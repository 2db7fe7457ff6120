import"../chunks/common-1a3ef2cb.js";import"lit";import"../chunks/clip-player-1a3ef2cb.js";export{C as ClipTranscript}from"../chunks/clip-transcript-1a3ef2cb.js";
