import"../chunks/common-138ddacd.js";import"lit";import"lit/decorators.js";import"../chunks/clip-player-138ddacd.js";export{C as ClipTranscript}from"../chunks/clip-transcript-138ddacd.js";
