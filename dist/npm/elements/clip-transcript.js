import"../chunks/common-73fda977.js";import"lit";import"../chunks/clip-player-73fda977.js";export{C as ClipTranscript}from"../chunks/clip-transcript-73fda977.js";
