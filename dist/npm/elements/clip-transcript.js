import"../chunks/common-f85ed72a.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-f85ed72a.js";export{C as ClipTranscript}from"../chunks/clip-transcript-f85ed72a.js";
