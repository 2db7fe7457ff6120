import"../chunks/common-DQZJCfyC.js";import"lit";import"../chunks/clip-player-L--EN3IS.js";import"../chunks/shared-Cw-d22qK.js";export{k as ClipTime}from"../chunks/clip-controls-C-g3KQh5.js";
