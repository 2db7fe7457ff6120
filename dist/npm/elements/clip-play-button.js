import"../chunks/common-DQZJCfyC.js";import"lit";import"../chunks/clip-player-L--EN3IS.js";export{g as ClipPlayButton}from"../chunks/clip-controls-C-g3KQh5.js";
