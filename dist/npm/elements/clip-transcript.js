import"../chunks/common-fd24d177.js";import"lit";import"../chunks/clip-player-fd24d177.js";export{C as ClipTranscript}from"../chunks/clip-transcript-fd24d177.js";
