import"../chunks/common-ea5f3969.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-ea5f3969.js";export{C as ClipTranscript}from"../chunks/clip-transcript-ea5f3969.js";
