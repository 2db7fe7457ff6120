import"../chunks/common-55ba2d91.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-55ba2d91.js";import"../chunks/clip-player-55ba2d91.js";
