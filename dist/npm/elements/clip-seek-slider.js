import"../chunks/common-DQZJCfyC.js";import"lit";import"../chunks/clip-player-L--EN3IS.js";export{h as ClipSeekSlider}from"../chunks/clip-controls-C-g3KQh5.js";import"../chunks/shared-Cw-d22qK.js";
