import"../chunks/common-0f32de47.js";import"lit";import"../chunks/clip-player-0f32de47.js";export{C as ClipTranscript}from"../chunks/clip-transcript-0f32de47.js";
