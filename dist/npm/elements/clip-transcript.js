import"../chunks/common-4665f6f3.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-4665f6f3.js";export{C as ClipTranscript}from"../chunks/clip-transcript-4665f6f3.js";
