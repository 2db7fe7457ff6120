import"../chunks/common-50676dac.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-50676dac.js";export{C as ClipTranscript}from"../chunks/clip-transcript-50676dac.js";
