import"../chunks/common-a0a840e0.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-a0a840e0.js";export{C as ClipTranscript}from"../chunks/clip-transcript-a0a840e0.js";
