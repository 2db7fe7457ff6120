import"../chunks/common-458b6791.js";import"lit";export{C as ClipDialog}from"../chunks/dialogs-458b6791.js";import"../chunks/clip-player-458b6791.js";
