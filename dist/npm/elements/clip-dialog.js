import"../chunks/common-a02602f3.js";import"lit";export{C as ClipDialog}from"../chunks/dialogs-a02602f3.js";import"../chunks/clip-player-a02602f3.js";
