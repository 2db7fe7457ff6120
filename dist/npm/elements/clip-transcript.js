import"../chunks/common-9cbc97dd.js";import"lit";import"../chunks/clip-player-9cbc97dd.js";export{C as ClipTranscript}from"../chunks/clip-transcript-9cbc97dd.js";
