import"../chunks/common-2e417215.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-2e417215.js";export{C as ClipTranscript}from"../chunks/clip-transcript-2e417215.js";
