import"../chunks/common-ea5f3969.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-ea5f3969.js";import"../chunks/clip-player-ea5f3969.js";
