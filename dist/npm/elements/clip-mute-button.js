import"../chunks/common-2e417215.js";import"lit";export{f as ClipMuteButton}from"../chunks/clip-controls-2e417215.js";import"../chunks/clip-player-2e417215.js";
