import"../chunks/common-DQZJCfyC.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-DCg9nyEj.js";import"../chunks/clip-player-L--EN3IS.js";
