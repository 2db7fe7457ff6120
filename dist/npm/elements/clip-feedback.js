import"../chunks/common-a02602f3.js";import"lit";import"../chunks/clip-player-a02602f3.js";import"../chunks/clip-controls-a02602f3.js";export{n as ClipFeedback}from"../chunks/clip-more-a02602f3.js";
