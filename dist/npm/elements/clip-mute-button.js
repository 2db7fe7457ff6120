import"../chunks/common-0f32de47.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-0f32de47.js";import"../chunks/clip-player-0f32de47.js";
