import"../chunks/common-d3b3d735.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-d3b3d735.js";export{C as ClipTranscript}from"../chunks/clip-transcript-d3b3d735.js";
