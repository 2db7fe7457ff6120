import"../chunks/common-DQZJCfyC.js";import"lit";import"lit/decorators.js";export{j as ClipSettingsButton}from"../chunks/clip-controls-C-g3KQh5.js";import"../chunks/clip-player-L--EN3IS.js";
