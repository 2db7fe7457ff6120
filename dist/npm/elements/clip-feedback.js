import"../chunks/common-9fbd5487.js";import"lit";import"../chunks/clip-player-9fbd5487.js";import"../chunks/clip-controls-9fbd5487.js";export{n as ClipFeedback}from"../chunks/clip-more-9fbd5487.js";
