import"../chunks/common-2e417215.js";import"lit";import"../chunks/clip-player-2e417215.js";export{g as ClipPlayButton}from"../chunks/clip-controls-2e417215.js";
