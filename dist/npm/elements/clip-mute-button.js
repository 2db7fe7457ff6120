import"../chunks/common-fad8759b.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-fad8759b.js";import"../chunks/clip-player-fad8759b.js";
