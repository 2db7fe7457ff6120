import"../chunks/common-a02602f3.js";import"lit";import"../chunks/clip-player-a02602f3.js";export{C as ClipTranscript}from"../chunks/clip-transcript-a02602f3.js";
