import"../chunks/common-2e417215.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-2e417215.js";import"../chunks/clip-player-2e417215.js";
