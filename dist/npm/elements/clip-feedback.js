import"../chunks/common-15548f36.js";import"lit";import"../chunks/clip-player-15548f36.js";import"../chunks/clip-controls-15548f36.js";export{n as ClipFeedback}from"../chunks/clip-more-15548f36.js";
