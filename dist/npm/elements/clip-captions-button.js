import"../chunks/common-0f32de47.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-0f32de47.js";import"../chunks/clip-player-0f32de47.js";
