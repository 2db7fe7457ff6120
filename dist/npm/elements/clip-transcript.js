import"../chunks/common-b1786365.js";import"lit";import"../chunks/clip-player-b1786365.js";export{C as ClipTranscript}from"../chunks/clip-transcript-b1786365.js";
