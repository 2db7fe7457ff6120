import"../chunks/common-a6ea4db3.js";import"lit";export{C as ClipDialog}from"../chunks/dialogs-a6ea4db3.js";import"../chunks/clip-player-a6ea4db3.js";
