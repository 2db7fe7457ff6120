import"../chunks/common-2nnCeudn.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-Bfl59lZb.js";import"../chunks/clip-player-Coq6C5Xo.js";
