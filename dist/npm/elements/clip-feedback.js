import"../chunks/common-fad8759b.js";import"lit";import"../chunks/clip-player-fad8759b.js";import"../chunks/clip-controls-fad8759b.js";export{n as ClipFeedback}from"../chunks/clip-more-fad8759b.js";
