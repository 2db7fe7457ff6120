import"../chunks/common-ead4f22a.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-ead4f22a.js";import"../chunks/clip-player-ead4f22a.js";
