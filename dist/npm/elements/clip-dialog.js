import"../chunks/common-DEVVghoI.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-D4QPFC6J.js";import"../chunks/clip-player-DJUJk3dJ.js";
