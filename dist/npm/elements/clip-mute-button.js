import"../chunks/common-458b6791.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-458b6791.js";import"../chunks/clip-player-458b6791.js";
