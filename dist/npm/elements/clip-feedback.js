import"../chunks/common-b1786365.js";import"lit";import"../chunks/clip-player-b1786365.js";import"../chunks/clip-controls-b1786365.js";export{n as ClipFeedback}from"../chunks/clip-more-b1786365.js";
