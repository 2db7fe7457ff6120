import"../chunks/common-90cf9c3c.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-90cf9c3c.js";import"../chunks/clip-player-90cf9c3c.js";
