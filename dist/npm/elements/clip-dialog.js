import"../chunks/common-4665f6f3.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-4665f6f3.js";import"../chunks/clip-player-4665f6f3.js";
