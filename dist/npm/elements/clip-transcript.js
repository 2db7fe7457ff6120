import"../chunks/common-458b6791.js";import"lit";import"../chunks/clip-player-458b6791.js";export{C as ClipTranscript}from"../chunks/clip-transcript-458b6791.js";
