import"../chunks/common-0f32de47.js";import"lit";import"../chunks/clip-player-0f32de47.js";import"../chunks/clip-controls-0f32de47.js";export{n as ClipFeedback}from"../chunks/clip-more-0f32de47.js";
