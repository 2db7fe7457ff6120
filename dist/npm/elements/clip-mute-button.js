import"../chunks/common-9466449e.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-9466449e.js";import"../chunks/clip-player-9466449e.js";
