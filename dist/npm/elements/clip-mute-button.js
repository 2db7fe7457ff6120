export{e as ClipMuteButton}from"../chunks/clip-controls-jgASESG4.js";import"lit";import"../chunks/clip-player-DEeDI_hS.js";
