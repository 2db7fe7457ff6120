import"../chunks/common-9cbc97dd.js";import"lit";export{C as ClipDialog}from"../chunks/dialogs-9cbc97dd.js";import"../chunks/clip-player-9cbc97dd.js";
