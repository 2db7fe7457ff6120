import"../chunks/common-a6ea4db3.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-a6ea4db3.js";import"../chunks/clip-player-a6ea4db3.js";
