import"../chunks/common-DQZJCfyC.js";import"lit";export{d as ClipCaptionsButton}from"../chunks/clip-controls-C-g3KQh5.js";import"../chunks/clip-player-L--EN3IS.js";
