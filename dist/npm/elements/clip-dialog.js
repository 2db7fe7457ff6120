import"../chunks/common-a0a840e0.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-a0a840e0.js";import"../chunks/clip-player-a0a840e0.js";
