import"../chunks/common-ead4f22a.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-ead4f22a.js";export{C as ClipTranscript}from"../chunks/clip-transcript-ead4f22a.js";
