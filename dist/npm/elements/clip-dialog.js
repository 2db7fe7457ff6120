import"../chunks/common-C9CXtFr3.js";import"lit";import"lit/decorators.js";export{C as ClipDialog}from"../chunks/dialogs-BFwKLyJl.js";import"../chunks/clip-player-CUeU6CsE.js";
