import"../chunks/common-86c57b92.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-86c57b92.js";import"../chunks/clip-player-86c57b92.js";
