import"../chunks/common-16ae7b34.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-16ae7b34.js";import"../chunks/clip-player-16ae7b34.js";
