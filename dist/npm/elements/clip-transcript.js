import"../chunks/common-55ba2d91.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-55ba2d91.js";export{C as ClipTranscript}from"../chunks/clip-transcript-55ba2d91.js";
