import"../chunks/common-6e2cee59.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-6e2cee59.js";export{C as ClipTranscript}from"../chunks/clip-transcript-6e2cee59.js";
