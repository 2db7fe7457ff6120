import"../chunks/common-6e2cee59.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-6e2cee59.js";import"../chunks/clip-player-6e2cee59.js";
