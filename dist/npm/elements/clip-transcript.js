import"../chunks/common-90cf9c3c.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-90cf9c3c.js";export{C as ClipTranscript}from"../chunks/clip-transcript-90cf9c3c.js";
