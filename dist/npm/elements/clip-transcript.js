import"../chunks/common-9466449e.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-9466449e.js";export{C as ClipTranscript}from"../chunks/clip-transcript-9466449e.js";
